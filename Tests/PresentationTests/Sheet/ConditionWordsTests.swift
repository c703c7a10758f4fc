import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("Conditions in words on paper")
struct ConditionWordsTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let condition: Condition
    let lines: [String]

    var testDescription: String { lines.joined(separator: " / ") }
  }

  private static func end(_ days: Int, _ direction: CalendarDate.Direction) -> DateExpression {
    DateExpression(
      .answer("end"), offset: .init(direction, .literal(CalendarDuration(days, .days))))
  }

  private static func today(_ days: Int, _ direction: CalendarDate.Direction) -> DateExpression {
    DateExpression(.today, offset: .init(direction, .literal(CalendarDuration(days, .days))))
  }

  private static let end = DateExpression(.answer("end"))
  private static let today = DateExpression(.today)

  static let examples = [
    Example(
      condition: .choice("card", .anyOf(["a", "b"])),
      lines: ["point 1 : « Carte A » ou « Carte B »"]),
    Example(
      condition: .not(.choice("card", .anyOf(["a"]))),
      lines: ["point 1 : pas « Carte A »"]),
    Example(condition: .choice("sure", .anyOf([.yes])), lines: ["point 2 : Oui"]),
    Example(condition: .number("age", 0...17), lines: ["point 4 : de 1 à 17"]),
    Example(
      condition: .date(.today, .before(end(45, .earlier))),
      lines: ["il reste plus de 45 jours avant le jour écrit au point 3"]),
    Example(
      condition: .date(.today, .within(Window(from: end(45, .earlier), to: end(30, .earlier)))),
      lines: ["il reste entre 30 jours et 45 jours avant le jour écrit au point 3"]),
    Example(
      condition: .date(.answer("end"), .before(today)),
      lines: ["le jour écrit au point 3 est passé"]),
    Example(
      condition: .date(.answer("end"), .before(today(90, .earlier))),
      lines: ["le jour écrit au point 3 est passé depuis plus de 90 jours"]),
    Example(
      condition: .date(.today, .after(end(10, .later))),
      lines: ["le jour écrit au point 3 est passé depuis plus de 10 jours"]),
    Example(
      condition: .date(.today, .before(end(10, .later))),
      lines: ["nous sommes avant ce jour : 10 jours après le jour écrit au point 3"]),
    Example(
      condition: .all([
        .choice("card", .anyOf(["a"])),
        .any([.choice("sure", .anyOf([.no])), .date(.answer("end"), .before(today))]),
      ]),
      lines: [
        "toutes ces phrases sont vraies", "- point 1 : « Carte A »",
        "- une de ces phrases est vraie", "- - point 2 : Non",
        "- - le jour écrit au point 3 est passé",
      ]),
  ]

  @Test("point to the questions by their numbers", arguments: examples)
  func words(example: Example) throws {
    let procedure = Self.procedure(when: example.condition)
    let sheet = try Presenter.sample(.french).blankSheet(
      of: procedure,
      following: Signposts(of: procedure, on: [day("2026-11-24")]), today: day("2026-11-24"),
      SheetDetails(versionCode: "0badcafe"))
    guard case .step(let row) = sheet.sections.flatMap(\.rows)[4] else {
      Issue.record("the fifth row is the step with the condition")
      return
    }
    let lines = row.condition?.tests.map {
      String(repeating: "- ", count: $0.level) + $0.line.plainText
    }
    #expect(lines == example.lines)
  }

  private static func procedure(when condition: Condition) -> Procedure {
    func ask(_ id: QuestionID, _ kind: Question.Kind) -> Step {
      Step(
        id: StepID(id.text),
        kind: .ask(Question(id: id, ask: message("test/\(id)", "Question ?"), kind: kind)))
    }
    func choice(_ id: ChoiceID, _ label: String) -> Choice {
      Choice(id: id, label: message("test/card/\(id)", label))
    }
    let cards = ChoiceList([
      choice("a", "Carte A"), choice("b", "Carte B"), choice("c", "Carte C"),
      choice("d", "Carte D"), choice("e", "Carte E"),
    ])
    return Procedure(
      id: "test", title: message("test/title", "Essai"), summary: message("test/summary", "Essai"),
      reviewed: day("2026-11-24"), reviewWithin: CalendarDuration(6, .months), values: [:],
      steps: [
        ask("card", .choice(cards)), ask("sure", .yesNo), ask("end", .date),
        ask("age", .number(1...120)),
        Step(
          id: "some", kind: .read(title: message("test/some", "Pour certains")), when: condition),
        Step(id: "done", kind: .finish(title: message("test/done", "Fini"))),
      ])
  }
}
