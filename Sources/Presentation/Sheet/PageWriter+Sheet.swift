import Localization
import ProcedureEngine

/// What stands around the rows of every sheet.
extension PageWriter {
  mutating func head(
    _ label: InterfaceKey, _ purpose: [Line], of procedure: Procedure, today: CalendarDate,
    _ details: SheetDetails
  ) -> SheetHead {
    SheetHead(
      label: line(label), title: line(procedure.title), purpose: purpose,
      pictogram: procedure.pictogram, printed: line(.sheetPrinted, ["date": .date(today)]),
      reviewed: line(.sheetReviewed, ["date": .date(procedure.reviewed)]),
      version: line(.sheetVersion, ["version": .verbatim(details.versionCode)]),
      versionCode: details.versionCode)
  }

  /// Rows one after the other, those of one part of the procedure under its name.
  mutating func sections(_ rows: [(section: Message?, row: SheetRow)]) -> [SheetSection] {
    var sections: [SheetSection] = []
    var left = rows[...]
    while let first = left.first {
      let end = left.firstIndex { $0.section?.pattern != first.section?.pattern } ?? left.endIndex
      sections.append(
        SheetSection(heading: first.section.map { line($0) }, rows: left[..<end].map(\.row)))
      left = left[end...]
    }
    return sections
  }

  /// The sheet, once all its rows are written.
  mutating func sheet(
    _ kind: Sheet.Kind, _ head: SheetHead, _ sections: [SheetSection], total: TotalNote? = nil,
    resuming place: SavedPlace, _ details: SheetDetails
  ) -> Sheet {
    let nameLists = self.nameLists()
    let glosses = self.glosses()
    let footnotes = sourceNotes(footnoteSources).enumerated().map {
      SheetFootnotes.Footnote(number: $0.offset + 1, source: $0.element)
    }
    let organisation = OrganisationBlock(person: personNote(), contacts: [])
    let resume = details.resumeAddress.map { resumeCode(of: place, at: $0) }
    let handwriting = HandwritingSpace(notes: line(.notes), stamp: line(.stamp))
    let wordsLabel = glosses.isEmpty ? nil : line(.hardWords)
    let sourcesLabel = footnotes.isEmpty ? nil : line(.sources)
    return Sheet(
      kind: kind, language: language, counterLanguage: presenter.besideLanguage,
      procedure: place.procedure, head: head, sections: sections, total: total,
      glosses: wordsLabel.map { SheetGlosses(label: $0, glosses: glosses) },
      nameLists: nameLists,
      footnotes: sourcesLabel.map { SheetFootnotes(label: $0, footnotes: footnotes) },
      notices: notices(), organisation: organisation, resume: resume, handwriting: handwriting)
  }

  private mutating func resumeCode(of place: SavedPlace, at address: String) -> ResumeCode {
    ResumeCode(
      label: line(.resume), payload: "\(address)#\(place.code)",
      address: language.technical(address))
  }

  private mutating func nameLists() -> [SheetNameList] {
    var lists: [SheetNameList] = []
    for (index, list) in (whole?.nameLists ?? []).enumerated() {
      let letter = WholeProcedure.letter(at: index)
      let label = line(.nameList, ["letter": .verbatim(letter)])
      var names: [Line] = []
      for choice in whole?.procedure.question(list.question)?.kind.choices ?? []
      where list.choices.contains(choice.id) {
        names.append(line(choice.label))
      }
      lists.append(SheetNameList(label: label, names: names))
    }
    return lists
  }
}

// MARK: - Rows

extension PageWriter {
  /// The row of a step on a person's own sheet.
  mutating func row(of step: Step, _ number: Int) -> StepRow {
    row(of: step, number, condition: nil, goTo: nil)
  }

  /// The row of a step on the sheet of the whole procedure.
  mutating func blankRow(
    of step: Step, _ signpost: Signposts.Signpost, arriving known: AnswerKnowledge
  ) -> SheetRow {
    let number = whole?.numbers[step.id] ?? 0
    whole?.known = known
    var condition: ConditionNote?
    if !signpost.isForAll {
      let otherwise = signpost.otherwise.flatMap { self.goTo($0, .otherwiseGoTo, from: number) }
      if case .some(let note) = audience(of: step.when, .onlyIf, otherwise: otherwise) {
        condition = note
      }
      whole?.known = step.when.flatMap { known.assuming($0) } ?? known
    }
    guard let question = step.question else {
      let next = step.isEnd ? .end : signpost.next
      let goTo = next.flatMap { self.goTo($0, .thenGoTo, from: number) }
      return .step(row(of: step, number, condition: condition, goTo: goTo))
    }
    return .question(row(of: step, asking: question, number, condition, signpost))
  }

  /// The papers of one step, without what else it says.
  mutating func row(
    of step: Step, gathering requests: [Conditional<DocumentRequest>], _ number: Int,
    knowing known: AnswerKnowledge
  ) -> StepRow {
    whole?.known = known
    var condition: ConditionNote?
    if case .some(let note) = audience(of: step.when, .onlyIf) { condition = note }
    whole?.known = step.when.flatMap { known.assuming($0) } ?? known
    let kindLabel = line(step.screenKind.label)
    let heading = line(step.title)
    return StepRow(
      number: number, step: step.id, kind: step.screenKind, kindLabel: kindLabel,
      pictogram: step.pictogram, heading: heading, condition: condition,
      parts: [.documents(items(requests) { $0.documentRow($1) })],
      footnotes: footnotes(of: step.sources), hasTickBox: false)
  }

  private mutating func row(
    of step: Step, _ number: Int, condition: ConditionNote?, goTo: GoTo?
  ) -> StepRow {
    let kindLabel = line(step.screenKind.label)
    let heading = line(step.title)
    let optional = step.isOptional ? line(.optional) : nil
    let parts = self.parts(of: step)
    return StepRow(
      number: number, step: step.id, kind: step.screenKind, kindLabel: kindLabel,
      pictogram: step.pictogram, heading: heading, condition: condition, optional: optional,
      parts: parts, goTo: goTo, footnotes: footnotes(of: step.sources),
      hasTickBox: step.screenKind.isDone)
  }

  private mutating func row(
    of step: Step, asking question: Question, _ number: Int, _ condition: ConditionNote?,
    _ signpost: Signposts.Signpost
  ) -> QuestionRow {
    let kindLabel = line(.kindAsk)
    let heading = line(question.ask)
    let hint = sentences(step.say) + sentences(question.hint)
    let instruction = self.instruction(for: question)
    // One destination for all is said once.
    let branches = Set(signpost.nextByChoice.values).count > 1
    let answer = answerSpace(for: question) { writer, choice in
      guard branches, let next = signpost.nextByChoice[choice] else { return nil }
      return writer.goTo(next, .goTo, from: number)
    }
    let goTo = branches ? nil : signpost.next.flatMap { self.goTo($0, .thenGoTo, from: number) }
    return QuestionRow(
      number: number, step: step.id, question: question.id, kindLabel: kindLabel,
      pictogram: step.pictogram ?? question.pictogram, heading: heading, condition: condition,
      hint: hint, instruction: instruction, answer: answer, dayCases: dayCases(of: question.id),
      goTo: goTo,
      footnotes: footnotes(of: step.sources))
  }

  /// Where to go on from a row; nothing when that is the next row.
  private mutating func goTo(
    _ destination: Signposts.Destination, _ key: InterfaceKey, from number: Int
  ) -> GoTo? {
    guard case .step(let place) = destination, let procedure = whole?.procedure,
      let next = whole?.numbers[procedure.steps[place].id]
    else { return GoTo(number: nil, text: line(.wayEnds)) }
    guard next != number + 1 else { return nil }
    return GoTo(number: next, text: line(key, ["number": .number(next)]))
  }
}

extension StepKind {
  /// Whether it is something to do, not only to read.
  fileprivate var isDone: Bool {
    switch self {
    case .gather, .do, .pay, .go, .wait: true
    case .ask, .read, .stop, .finish: false
    }
  }
}
