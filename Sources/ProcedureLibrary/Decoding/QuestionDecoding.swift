import Diagnostics
import ProcedureEngine
import YAMLReader

enum QuestionKey: String, FieldKey {
  case ask, hint, why, choices, answer, group, pictogram
  case atLeast = "at-least"
  case atMost = "at-most"
}

enum ChoiceKey: String, FieldKey { case label, help, pictogram, when, alone }

enum AnswerKind: String, CaseIterable {
  case choice, choices, date, number, office
  case yesNo = "yes-no"
}

extension Scope {
  /// Makes known what can be asked of each question, before conditions refer to it.
  func declareQuestions(_ node: YAMLNode?) {
    for entry in node?.mapping("questions", problems).map(Array.init) ?? [] {
      signatures[entry.key.text] = signature(of: entry.value)
    }
  }

  private func signature(of node: YAMLNode) -> QuestionSignature {
    guard let mapping = node.mapping else { return .broken }
    let answer = mapping["answer"]?.value.scalar?.text ?? "choice"
    switch AnswerKind(rawValue: answer) {
    case .choice: return choiceSignature(mapping["choices"]?.value, several: false)
    case .choices: return choiceSignature(mapping["choices"]?.value, several: true)
    case .yesNo: return .choice(["yes", "no"], groups: [:], several: false)
    case .date: return .date
    case .number: return .number
    case .office:
      guard let name = mapping["group"]?.value.scalar?.text, let group = shared.groups[name] else {
        return .broken
      }
      return .office(Dictionary(group.members.map { ($0.id.text, $0) }) { first, _ in first })
    case nil: return .broken
    }
  }

  private func choiceSignature(_ node: YAMLNode?, several: Bool) -> QuestionSignature {
    if let choices = node?.mapping {
      return .choice(Set(choices.map(\.key.text)), groups: [:], several: several)
    }
    guard let name = node?.scalar?.text, let list = shared.lists[name] else { return .broken }
    return .choice(Set(list.choices.map(\.id.text)), groups: list.groups, several: several)
  }

  func decodeQuestions(_ node: YAMLNode?) {
    for entry in node?.mapping.map(Array.init) ?? [] {
      guard
        let name = entry.key.name(
          .kebab, "a question", problems, reserved: ReservedNames.questions)
      else { continue }
      locations.questions[questionID(name)] = entry.keyRange
      questions[name] = question(entry.value, name)
    }
  }

  private func question(_ node: YAMLNode, _ name: String) -> Question? {
    guard let fields = Fields<QuestionKey>(node, "a question", problems) else { return nil }
    let context = owner / name
    let step = stepID(name)
    let ask = fields.required(.ask, in: "a question")
      .flatMap { message($0, context / "ask", as: .question) }
    let hint = sentences(
      fields[.hint], context / "hint", as: .hint,
      at: SitePlace(step: step, part: .hint))
    let why = fields[.why].flatMap { message($0, context / "why", as: .reason) }
    guard let kind = kind(fields, name), let ask else { return nil }
    return Question(
      id: questionID(name), ask: ask, hint: hint, why: why, kind: kind,
      pictogram: pictogram(fields[.pictogram]))
  }

  private func kind(_ fields: Fields<QuestionKey>, _ name: String) -> Question.Kind? {
    var kind = AnswerKind.choice
    if let node = fields[.answer] {
      guard
        let read = node.value(
          "a kind of answer", like: "date", problems, read: { AnswerKind(rawValue: $0) })
      else { return nil }
      kind = read
    }
    switch kind {
    case .choice: return choiceList(fields, name).map(Question.Kind.choice)
    case .choices:
      return choiceList(fields, name).map { list in
        limit(list, at: fields[.choices])
        return .choices(list)
      }
    case .yesNo: return .yesNo
    case .date: return .date
    case .number: return numberRange(fields).map(Question.Kind.number)
    case .office:
      return fields.required(.group, in: "an office question").flatMap {
        $0.reference(
          "group of offices", in: shared.groups, declared: shared.declaredGroups, problems)
      }.map(Question.Kind.office)
    }
  }

  private func numberRange(_ fields: Fields<QuestionKey>) -> ClosedRange<Int>? {
    func bound(_ key: QuestionKey) -> Int? {
      fields.required(key, in: "a number question")?
        .value("a number", like: "1", problems) { Int($0) }
    }
    guard let least = bound(.atLeast), let most = bound(.atMost) else { return nil }
    guard least <= most else {
      problems.report(
        "bad-value", at: fields.range.firstLine, "`at-least` is larger than `at-most`")
      return nil
    }
    return least...most
  }

  private func choiceList(_ fields: Fields<QuestionKey>, _ name: String) -> ChoiceList? {
    guard let node = fields.required(.choices, in: "a question with choices") else { return nil }
    if node.scalar != nil {
      return node.reference(
        "shared list", in: shared.lists, declared: shared.declaredLists, problems
      ).map {
        ChoiceList($0.choices, isLong: true)
      }
    }
    guard let mapping = node.mapping("choices", problems) else { return nil }
    if mapping.isEmpty {
      problems.report("empty-list", at: node.range, "choices are an empty list: write at least one")
    }
    var choices: [Choice] = []
    var helpCount = 0
    for entry in mapping {
      guard let choice = choice(entry, of: name, index: choices.count, helpCount: &helpCount) else {
        continue
      }
      choices.append(choice)
    }
    guard choices.count == mapping.count, !choices.isEmpty else { return nil }
    return ChoiceList(choices)
  }

  /// Refuses more choices than a person can compare on one screen.
  ///
  /// The paths grow as 2 to the number of choices, so this also keeps their proof quick.
  private func limit(_ list: ChoiceList, at node: YAMLNode?) {
    guard let node, list.choices.count > Self.mostChoices else { return }
    problems.report(
      "too-many-choices", at: node.range.firstLine,
      """
      \(list.choices.count) choices of which several can be chosen, and \(Self.mostChoices) at most: \
      ask two questions
      """)
  }

  private static var mostChoices: Int { 10 }

  private func choice(
    _ entry: YAMLEntry, of question: String, index: Int, helpCount: inout Int
  ) -> Choice? {
    guard let name = entry.key.name(.kebab, "a choice", problems) else { return nil }
    let context = owner / question / "choices" / name
    let step = stepID(question)
    let site = Site(step: step, part: .choice, index: index)
    locations.items[site] = entry.keyRange
    guard entry.value.mapping != nil else {
      return title(entry.value, context / "label", as: .answer).map {
        Choice(id: ChoiceID(name), label: $0)
      }
    }
    guard let fields = Fields<ChoiceKey>(entry.value, "a choice", problems),
      let node = fields.required(.label, in: "a choice"),
      let label = self.title(node, context / "label", as: .answer)
    else { return nil }
    locations.conditions[site] = fields[.when]?.range
    let help = sentences(
      fields[.help], context / "help", as: .answerHelp,
      at: SitePlace(step: step, part: .help), from: helpCount)
    helpCount += help.count
    return Choice(
      id: ChoiceID(name), label: label, help: help, pictogram: pictogram(fields[.pictogram]),
      when: condition(fields[.when]),
      isAlone: fields[.alone]?.flag("whether a choice stands alone", problems) ?? false)
  }
}
