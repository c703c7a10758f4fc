import Localization
import ProcedureEngine

extension PageWriter {
  /// Why a step is shown; nothing when nothing can be said.
  mutating func whyNote(of step: Step, in journey: Journey) -> WhyNote? {
    let explanation = journey.explanation(of: step)
    guard
      explanation.why != nil || !explanation.because.isEmpty || explanation.dependsOnToday
    else { return nil }
    let reason = explanation.why.map { line($0) }
    let label = line(.because)
    var because: [GivenAnswer] = []
    for given in explanation.because {
      because += givenAnswer(to: given.question, given.answer, in: journey).map { [$0] } ?? []
    }
    return WhyNote(
      reason: reason, becauseLabel: label, because: because,
      today: explanation.dependsOnToday ? line(.todayCounts) : nil)
  }

  mutating func givenAnswer(
    to question: Question, _ answer: Answer, in journey: Journey
  ) -> GivenAnswer? {
    guard let stage = journey.stages.first(where: { $0.step.question?.id == question.id }) else {
      return nil
    }
    let asked = line(question.ask)
    return GivenAnswer(
      question: question.id, step: stage.step.id, asked: asked,
      answer: lines(of: answer, to: question))
  }

  /// An answer in words.
  private mutating func lines(of answer: Answer, to question: Question) -> [Line] {
    switch (question.kind, answer) {
    case (.yesNo, .choice(let id)): return [line(id == .yes ? .yes : .no)]
    case (.choice(let list), .choice(let id)): return labels(of: [id], in: list)
    case (.choices(let list), .choices(let ids)): return labels(of: ids, in: list)
    case (.office(let group), .office(let id)):
      return group.members.first { $0.id == id }.map { [line($0.name)] } ?? []
    case (_, .date(let date)): return [line { $0.value(date) }]
    case (_, .number(let number)): return [line { $0.value(number) }]
    case (.choice, _), (.choices, _), (.yesNo, _), (.date, _), (.number, _), (.office, _):
      preconditionFailure("a journey only takes answers of the question's kind")
    }
  }

  private mutating func labels(of ids: Set<ChoiceID>, in list: ChoiceList) -> [Line] {
    var labels: [Line] = []
    for choice in list.choices where ids.contains(choice.id) { labels.append(line(choice.label)) }
    return labels
  }

  mutating func personNote() -> PersonNote {
    let organisation = presenter.library.organisation
    return PersonNote(
      label: line(.askAPerson), organisation: line(organisation.name),
      ask: lines(organisation.ask), place: lines(organisation.place),
      hours: lines(organisation.hours))
  }

  /// The hard words met so far, each once, in reading order.
  mutating func glosses() -> [Gloss] {
    var glosses: [Gloss] = []
    for term in terms {
      let gloss = presenter.gloss(of: term)
      let meaning = paired { writer in
        writer.note(writer.presenter.wording(of: term.means).state)
        return writer.presenter.meaning(of: term)
      }
      glosses.append(Gloss(id: gloss.id, word: gloss.word, meaning: meaning))
    }
    return glosses
  }

  mutating func sourceNotes() -> [SourceNote] { sourceNotes(sources) }

  mutating func sourceNotes(_ sources: [Source]) -> [SourceNote] {
    var notes: [SourceNote] = []
    for source in sources { notes.append(sourceNote(source)) }
    return notes
  }

  private mutating func sourceNote(_ source: Source) -> SourceNote {
    let authority = line(source.authority)
    let copy: Line
    switch source.copyOf {
    case .year(let year): copy = line(.sourceYear, ["year": .verbatim("\(year)")])
    case .undated: copy = line(.sourceUndated)
    }
    return SourceNote(
      id: source.id, authority: authority, kind: source.kind,
      url: language.value(source.url), copy: copy,
      seen: line(.sourceSeen) { ["month": .value($0.language.value(source.seen))] },
      caution: source.kind == .other ? line(.sourceCaution) : nil)
  }
}

// MARK: - Notices

extension PageWriter {
  /// What the person is told about the page, once all else is written.
  mutating func notices() -> [Notice] {
    var notices: [Notice] = []
    for dropped in journey?.dropped ?? [] {
      notices.append(Notice(kind: .droppedAnswer, text: line(saying: dropped)))
    }
    // The notices themselves are not what they speak of.
    let (hasFallback, isReviewed) = (hasFallback, isReviewed)
    if hasFallback { notices.append(Notice(kind: .untranslated, text: line(.untranslatedPage))) }
    if !isReviewed { notices.append(Notice(kind: .notReviewed, text: line(.notReviewed))) }
    return notices
  }

  private mutating func line(saying dropped: Journey.DroppedAnswer) -> Line {
    guard let question = journey?.procedure.question(dropped.question) else {
      return line(.droppedAnswerOld)
    }
    let key: InterfaceKey =
      switch dropped.reason {
      case .notAsked: .droppedAnswer
      case .rejected: .droppedAnswerAgain
      }
    return line(key) { ["question": .value($0.name(question.ask, in: $0.language))] }
  }
}
