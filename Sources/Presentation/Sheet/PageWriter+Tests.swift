import Localization
import ProcedureEngine

/// The single tests of a condition, in words that point to earlier answers.
extension PageWriter {
  /// One test; a test of several parts is written as an outline instead.
  mutating func line(testing condition: Condition, isNegated: Bool) -> Line {
    switch condition {
    case .choice(let question, let test):
      return line(testing: question, test, isNegated: isNegated)
    case .office(let question, let offices):
      return line(isNegated ? .ifNotAnswer : .ifAnswer) {
        [
          "question": $0.words(pointingTo: question, in: $1),
          "answers": $0.words(naming: offices, in: $1),
        ]
      }
    case .answered(let question):
      return line(isNegated ? .ifNotAnswered : .ifAnswered) {
        ["question": $0.words(pointingTo: question, in: $1)]
      }
    case .number, .date, .all, .any, .not, .named:
      guard isNegated else { return line(comparing: condition) }
      return line(.ifNot) { ["condition": $0.value(comparing: condition, in: $1)] }
    }
  }

  /// "Point 6", or the question itself on a sheet that does not ask it.
  mutating func words(
    pointingTo question: QuestionID, in language: Language
  ) -> LocalizedValue {
    switch whole?.reference(to: question) {
    case .point(let number): words(.point, in: language) { ["number": $1.value(number)] }
    case .asked, nil: words(asking: question, in: language)
    }
  }

  mutating func words(asking question: QuestionID, in language: Language) -> LocalizedValue {
    guard let asked = whole?.procedure.question(question) else { return language.technical("") }
    return quoted(asked.ask, in: language)
  }

  /// The French number or date comparison of one test as a value of another sentence.
  private mutating func value(
    comparing condition: Condition, in language: Language
  ) -> LocalizedValue {
    var writer = PageWriter(
      presenter: presenter.speaking(language), whole: whole, circumstances: circumstances)
    let line = writer.line(comparing: condition)
    return LocalizedValue(line.inlines.isolated(in: line.language), language: line.language)
  }
}

// MARK: - Choices

extension PageWriter {
  private mutating func line(
    testing question: QuestionID, _ test: Condition.ChoiceTest, isNegated: Bool
  ) -> Line {
    switch test {
    case .anyOf(let wanted): return line(naming: wanted, of: question, .or, isNegated: isNegated)
    case .allOf(let wanted): return line(naming: wanted, of: question, .and, isNegated: isNegated)
    case .noneOf(let unwanted):
      return line(naming: unwanted, of: question, .or, isNegated: !isNegated)
    case .only(let wanted):
      guard !isNegated else { return line(naming: wanted, of: question, .and, isNegated: true) }
      return line(.ifOnlyAnswer) {
        [
          "question": $0.words(pointingTo: question, in: $1),
          "answers": $0.words(naming: wanted, of: question, .and, in: $1),
        ]
      }
    }
  }

  /// The longest list of names that is still a sentence.
  private static let longestList = 7

  private mutating func line(
    naming choices: Set<ChoiceID>, of question: QuestionID, _ conjunction: ListConjunction,
    isNegated: Bool
  ) -> Line {
    var choices = choices
    var isNegated = isNegated
    // Of everyone it is known what they may have chosen, so the shorter side says the same.
    if conjunction == .or, let possible = whole?.known.possibleChoices(of: question) {
      let others = possible.subtracting(choices)
      if !others.isEmpty, others.count * 2 < choices.intersection(possible).count {
        choices = others
        isNegated.toggle()
      }
    }
    if choices.count > Self.longestList, let letter = whole?.letter(of: choices, to: question) {
      return line(isNegated ? .ifNotInList : .ifInList) {
        ["question": $0.words(pointingTo: question, in: $1), "letter": $1.technical(letter)]
      }
    }
    return line(isNegated ? .ifNotAnswer : .ifAnswer) {
      [
        "question": $0.words(pointingTo: question, in: $1),
        "answers": $0.words(naming: choices, of: question, conjunction, in: $1),
      ]
    }
  }

  private mutating func words(
    naming choices: Set<ChoiceID>, of question: QuestionID, _ conjunction: ListConjunction,
    in language: Language
  ) -> LocalizedValue {
    var names: [LocalizedValue] = []
    if whole?.procedure.question(question)?.kind == .yesNo {
      if choices.contains(.yes) { names.append(words(.yes, in: language)) }
      if choices.contains(.no) { names.append(words(.no, in: language)) }
    }
    for choice in whole?.procedure.question(question)?.kind.choices ?? []
    where choices.contains(choice.id) {
      names.append(quoted(choice.label, in: language))
    }
    return language.list(names, conjunction)
  }

  private mutating func words(
    naming offices: Set<OfficeID>, in language: Language
  ) -> LocalizedValue {
    var names: [LocalizedValue] = []
    for office in whole?.procedure.offices ?? [] where offices.contains(office.id) {
      names.append(name(office.name, in: language))
    }
    return language.list(names, .or)
  }

  private mutating func quoted(_ message: Message, in language: Language) -> LocalizedValue {
    let words = name(message, in: language)
    return LocalizedValue(words.language.quoted(words.text), language: words.language)
  }
}

extension Procedure {
  /// The offices that questions offer.
  fileprivate var offices: [Office] {
    steps.flatMap { step -> [Office] in
      if case .office(let group) = step.question?.kind { group.members } else { [] }
    }
  }
}
