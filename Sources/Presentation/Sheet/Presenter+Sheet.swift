import Localization
package import ProcedureEngine

extension Presenter {
  /// What one person takes home: what the answers need, with calendar dates.
  ///
  /// A path that stops early shows what to do instead; one with open questions says so at its top.
  package func personalSheet(of journey: Journey, _ details: SheetDetails) -> Sheet {
    var writer = PageWriter(presenter: self, journey: journey)
    var purpose = [writer.line(.sheetPersonalUse), writer.line(.sheetTakeAlong)]
    if !journey.hasEnded { purpose.append(writer.line(.sheetUnfinished)) }
    let head = writer.head(
      .checklist, purpose, of: journey.procedure, today: journey.today, details)
    let steps = journey.stages.map(\.step).filter(\.isOnPersonalSheet)
    var rows: [(Message?, SheetRow)] = []
    for step in steps { rows.append((step.section, .step(writer.row(of: step, rows.count + 1)))) }
    let sections = writer.sections(rows)
    let total = journey.total.map { writer.totalNote($0) }
    let place = SavedPlace(procedure: journey.procedure.id, answers: journey.circumstances.answers)
    return writer.sheet(.personal, head, sections, total: total, resuming: place, details)
  }

  /// The papers that one person's answers need.
  package func documentsSheet(of journey: Journey, _ details: SheetDetails) -> Sheet {
    var writer = PageWriter(presenter: self, journey: journey)
    var purpose = [writer.line(.sheetDocumentsUse), writer.line(.sheetTakeAlong)]
    if !journey.hasEnded { purpose.append(writer.line(.sheetUnfinished)) }
    let head = writer.head(
      .sheetDocuments, purpose, of: journey.procedure, today: journey.today, details)
    var rows: [(Message?, SheetRow)] = []
    for request in journey.checklist.documents {
      rows += writer.documentRow(request).map { [(nil, .document($0))] } ?? []
    }
    let place = SavedPlace(procedure: journey.procedure.id, answers: journey.circumstances.answers)
    let sections = writer.sections(rows)
    return writer.sheet(.documents, head, sections, resuming: place, details)
  }

  /// All the papers of a procedure, step by step, with the answers that need them in words.
  package func documentsSheet(
    of procedure: Procedure, today: CalendarDate, _ details: SheetDetails
  ) -> Sheet {
    let anybody = AnswerKnowledge(ofAnybodyIn: procedure)
    var writer = PageWriter(presenter: self, whole: WholeProcedure(procedure), today: today)
    let purpose = [
      writer.line(.sheetDocumentsUse), writer.line(.sheetTakeAlong),
      writer.line(.sheetDocumentsIf),
    ]
    let head = writer.head(.sheetDocuments, purpose, of: procedure, today: today, details)
    var rows: [(Message?, SheetRow)] = []
    for step in procedure.steps {
      guard case .gather(_, let requests) = step.kind else { continue }
      let row = writer.row(of: step, gathering: requests, rows.count + 1, knowing: anybody)
      rows.append((nil, .step(row)))
    }
    let sections = writer.sections(rows)
    let place = SavedPlace(procedure: procedure.id)
    return writer.sheet(.documents, head, sections, resuming: place, details)
  }

  /// The whole procedure, to be followed with a pen alone.
  ///
  /// The signposts are those of this procedure, the same for every language.
  package func blankSheet(
    of procedure: Procedure, following signposts: Signposts, today: CalendarDate,
    _ details: SheetDetails
  ) -> Sheet {
    let knowledge = signposts.knowledge(in: procedure)
    var whole = WholeProcedure(procedure)
    for (step, known) in zip(procedure.steps, knowledge) where known != nil {
      whole.numbers[step.id] = whole.numbers.count + 1
    }
    var writer = PageWriter(presenter: self, whole: whole, today: today)
    let purpose = [
      writer.line(.sheetBlankStart), writer.line(.sheetBlankGoTo), writer.line(.sheetBlankOnlyIf),
    ]
    let head = writer.head(.sheetBlank, purpose, of: procedure, today: today, details)
    var rows: [(Message?, SheetRow)] = []
    for (place, step) in procedure.steps.enumerated() {
      guard let known = knowledge[place] else { continue }
      let row = writer.blankRow(of: step, signposts.signposts[place], arriving: known)
      rows.append((step.section, row))
    }
    let sections = writer.sections(rows)
    let start = SavedPlace(procedure: procedure.id)
    return writer.sheet(.blank, head, sections, resuming: start, details)
  }
}

extension Step {
  /// Whether the step asks something of the person, or says what to do instead.
  fileprivate var isOnPersonalSheet: Bool {
    switch kind {
    case .gather, .do, .pay, .go, .wait, .stop: true
    case .ask, .read, .finish: false
    }
  }
}
