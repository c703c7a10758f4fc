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

  /// All the papers of a procedure, each with the answers that need it in words.
  package func documentsSheet(
    of procedure: Procedure, today: CalendarDate, _ details: SheetDetails
  ) -> Sheet {
    var whole = WholeProcedure(procedure)
    whole.known = AnswerKnowledge(ofAnybodyIn: procedure)
    var writer = PageWriter(presenter: self, whole: whole, today: today)
    var purpose = [writer.line(.sheetDocumentsUse), writer.line(.sheetTakeAlong)]
    let requests = procedure.documentRequests
    if requests.contains(where: { $0.when != nil }) {
      purpose.append(writer.line(.sheetDocumentsIf))
    }
    let head = writer.head(.sheetDocuments, purpose, of: procedure, today: today, details)
    let rows = writer.items(requests, .onlyIf) { $0.documentRow($1) }.map { item in
      let row = DocumentRow(
        oneOfThese: item.value.oneOfThese, alternatives: item.value.alternatives,
        onlyIfAsked: item.value.onlyIfAsked, condition: item.condition)
      return (nil as Message?, SheetRow.document(row))
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

extension Procedure {
  /// Every paper once, in the order it is first asked for, with the condition of all its requests.
  fileprivate var documentRequests: [Conditional<DocumentRequest>] {
    var order: [[Document]] = []
    var found: [[Document]: [Conditional<DocumentRequest>]] = [:]
    for step in steps {
      guard case .gather(_, let requests) = step.kind else { continue }
      for request in requests {
        let when = [step.when, request.when].compactMap(\.self)
        let alternatives = request.value.alternatives
        if found[alternatives] == nil { order.append(alternatives) }
        found[alternatives, default: []].append(
          Conditional(request.value, when: when.isEmpty ? nil : .all(when)))
      }
    }
    return order.map { alternatives in
      let requests = found[alternatives] ?? []
      let conditions = requests.compactMap(\.when)
      return Conditional(
        DocumentRequest(
          alternatives, isOnlyIfAsked: requests.allSatisfy(\.value.isOnlyIfAsked)),
        when: conditions.count < requests.count ? nil : .any(conditions))
    }
  }
}
