import Localization
import ProcedureEngine

extension PageWriter {
  /// What is answered to a question, with the answer given before.
  mutating func prompt(for question: Question, in journey: Journey) -> Prompt {
    let hint = lines(question.hint)
    let given = journey.answers[question.id]
    let offered = journey.circumstances.offeredChoices(of: question)
    let instruction: Line
    let kind: Prompt.Kind
    switch question.kind {
    case .choice(let list) where list.isLong:
      instruction = line(.chooseFromList)
      kind = .longList(longList(of: offered, given: given))
    case .choice:
      instruction = line(.chooseOne)
      kind = .choice(options(offered, given: given))
    case .choices:
      instruction = line(.chooseSeveral)
      kind = .choices(options(offered, given: given))
    case .yesNo:
      instruction = line(.chooseYesNo)
      kind = .yesNo([yesNo(.yes, .yes, given), yesNo(.no, .no, given)])
    case .date:
      instruction = line(.giveDate)
      kind = .date(dateField(given: given, today: journey.today))
    case .number(let range):
      instruction = line(.giveNumber)
      kind = .number(numberField(range, given: given))
    case .office(let group):
      instruction = line(.chooseFromList)
      kind = .longList(longList(of: group, given: given))
    }
    return Prompt(question: question.id, hint: hint, instruction: instruction, kind: kind)
  }

  private mutating func options(_ choices: [Choice], given: Answer?) -> [Option] {
    var options: [Option] = []
    for choice in choices { options.append(option(choice, given: given)) }
    return options
  }

  private mutating func option(_ choice: Choice, given: Answer?) -> Option {
    Option(
      id: OptionID(choice.id.text), label: line(choice.label), help: lines(choice.help),
      pictogram: choice.pictogram, isSelected: given?.includes(choice.id) ?? false,
      excludesOthers: choice.isAlone)
  }

  private mutating func yesNo(_ id: ChoiceID, _ label: InterfaceKey, _ given: Answer?) -> Option {
    Option(
      id: OptionID(id.text), label: line(label), isSelected: given?.includes(id) ?? false)
  }

  private mutating func dateField(given: Answer?, today: CalendarDate) -> DateField {
    var selected: CalendarDate?
    if case .date(let date) = given { selected = date }
    return DateField(
      months: (1...12).map { month in
        paired { Line([.words($0.language.name(ofMonth: month))], language: $0.language) }
      },
      example: line(.dateExample, ["example": .verbatim(Self.typedExample(near: today))]),
      years: CalendarDate.years, thisYear: today.year, selected: selected)
  }

  private mutating func numberField(_ range: ClosedRange<Int>, given: Answer?) -> NumberField {
    var selected: Int?
    if case .number(let number) = given { selected = number }
    let bounds: [ValueName: Argument] = [
      "first": .number(range.lowerBound), "last": .number(range.upperBound),
    ]
    return NumberField(
      range: range, rangeText: line(.numberRange, bounds), selected: selected)
  }

  /// A date as one may type it, in the middle of the year to come.
  static func typedExample(near today: CalendarDate) -> String { "15 6 \(today.year + 1)" }
}

// MARK: - Long lists

extension PageWriter {
  private mutating func longList(of choices: [Choice], given: Answer?) -> LongList {
    let entries = options(choices, given: given).enumerated().map { index, option in
      let french = choices[index].label.pattern.plainWords
      return LongList.Entry(option: option, names: [option.label.text, french])
    }
    let last = entries.filter { Self.comesLast.contains($0.option.id) }
    let first = entries.filter { !Self.comesLast.contains($0.option.id) }
    return LongList(
      searchLabel: line(.searchName), nothingFound: line(.searchNothing),
      entries: sorted(first) + last)
  }

  private mutating func longList(of group: OfficeGroup, given: Answer?) -> LongList {
    var entries: [LongList.Entry] = []
    for office in group.members {
      let isSelected = given == .office(office.id)
      let option = Option(
        id: OptionID(office.id.text), label: line(office.name), pictogram: office.pictogram,
        isSelected: isSelected)
      let names = [option.label.text, office.name.pattern.plainWords] + office.postcodes
      entries.append(LongList.Entry(option: option, names: names))
    }
    return LongList(
      searchLabel: line(.searchNameOrPostcode), nothingFound: line(.searchNothing),
      entries: sorted(entries))
  }

  private func sorted(_ entries: [LongList.Entry]) -> [LongList.Entry] {
    entries.sorted { language.sorts($0.option.label.text, before: $1.option.label.text) }
  }

  /// Answers that are looked for after the names: they stay below them.
  private static let comesLast: Set<OptionID> = ["other", "unknown"]
}

extension Answer {
  fileprivate func includes(_ choice: ChoiceID) -> Bool {
    switch self {
    case .choice(let chosen): chosen == choice
    case .choices(let chosen): chosen.contains(choice)
    case .date, .number, .office: false
    }
  }
}
