extension Circumstances {
  /// The choices offered after the earlier answers; none for a question that is not a choice.
  package func offeredChoices(of question: Question) -> [Choice] {
    switch question.kind {
    case .choice(let list), .choices(let list): list.choices.filter { holds($0.when) }
    case .yesNo, .date, .number, .office: []
    }
  }

  /// Why an answer cannot be taken here, or nothing when it can.
  package func rejection(of answer: Answer, to question: Question) -> AnswerRejection? {
    switch (question.kind, answer) {
    case (.choice(let list), .choice(let choice)):
      let isOffered = list.choices.contains { $0.id == choice && holds($0.when) }
      return isOffered ? nil : .notOffered
    case (.yesNo, .choice(let choice)):
      return choice == .yes || choice == .no ? nil : .notOffered
    case (.choices, .choices(let chosen)):
      return rejection(of: chosen, to: question)
    case (.date, .date):
      return nil
    case (.number(let range), .number(let number)):
      return range.contains(number) ? nil : .numberOutOfRange(range)
    case (.office(let group), .office(let office)):
      return group.members.contains { $0.id == office } ? nil : .unknownOffice
    case (.choice, _), (.choices, _), (.yesNo, _), (.date, _), (.number, _), (.office, _):
      return .wrongKind
    }
  }

  private func rejection(of chosen: Set<ChoiceID>, to question: Question) -> AnswerRejection? {
    let offered = offeredChoices(of: question)
    guard !chosen.isEmpty else { return .nothingChosen }
    guard chosen.isSubset(of: offered.map(\.id)) else { return .notOffered }
    guard chosen.count > 1 else { return nil }
    return offered.first { $0.isAlone && chosen.contains($0.id) }.map { .excludesOthers($0.id) }
  }
}
