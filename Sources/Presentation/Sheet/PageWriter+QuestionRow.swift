import Localization
import ProcedureEngine

/// Questions to be answered by hand.
extension PageWriter {
  /// What is ticked or written.
  mutating func answerSpace(
    for question: Question, goTo: (inout PageWriter, ChoiceID) -> GoTo?
  ) -> AnswerSpace {
    switch question.kind {
    case .choice(let list) where list.isLong: return .name
    case .choice(let list): return .options(options(list, goTo: goTo), isSeveral: false)
    case .choices(let list): return .options(options(list, goTo: goTo), isSeveral: true)
    case .yesNo:
      let answers: [(ChoiceID, InterfaceKey)] = [(.yes, .yes), (.no, .no)]
      var options: [OptionRow] = []
      for (id, key) in answers {
        options.append(
          OptionRow(id: OptionID(id.text), label: line(key), goTo: goTo(&self, id)))
      }
      return .options(options, isSeveral: false)
    case .date: return .date(day: line(.day), month: line(.month), year: line(.year))
    case .number(let range):
      return .number(
        range: line(
          .numberRange,
          ["first": .number(range.lowerBound), "last": .number(range.upperBound)]))
    case .office: return .name
    }
  }

  private mutating func options(
    _ list: ChoiceList, goTo: (inout PageWriter, ChoiceID) -> GoTo?
  ) -> [OptionRow] {
    items(list.choices.map { Conditional($0, when: $0.when) }) { writer, choice in
      OptionRow(
        id: OptionID(choice.id.text), label: writer.line(choice.label),
        help: writer.sentences(choice.help), pictogram: choice.pictogram,
        goTo: goTo(&writer, choice.id))
    }.map { item in
      OptionRow(
        id: item.value.id, label: item.value.label, help: item.value.help,
        pictogram: item.value.pictogram, condition: item.condition, goTo: item.value.goTo)
    }
  }

  /// What to do with the answers of a question on paper.
  mutating func instruction(for question: Question) -> Line {
    switch question.kind {
    case .choice(let list) where list.isLong: line(.writeName)
    case .choice: line(.tickOne)
    case .choices: line(.tickSeveral)
    case .yesNo: line(.tickOne)
    case .date: line(.writeDate)
    case .number: line(.writeNumber)
    case .office: line(.writeName)
    }
  }
}
