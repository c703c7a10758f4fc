import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("The sheet of a whole procedure")
struct BlankSheetTests {
  private static func sheet(_ presenter: Presenter) -> Sheet {
    presenter.blankSheet(
      of: Renewal.procedure, following: Signposts(of: Renewal.procedure, on: [day("2026-11-24")]),
      today: day("2026-11-24"), SheetDetails(versionCode: "0badcafe"))
  }

  private static func rows() throws -> [SheetRow] {
    sheet(try Presenter.sample(.french)).sections.flatMap(\.rows)
  }

  @Test("asks the questions, and each answer says where to go on")
  func question() throws {
    guard case .question(let row) = try Self.rows()[0],
      case .options(let options, isSeveral: false) = row.answer
    else {
      Issue.record("the first row is a question with options")
      return
    }
    #expect(options.map(\.label.text) == ["Carte A", "Carte B", "Je ne sais pas"])
    #expect(options.map(\.goTo?.number) == [nil, nil, 4])
  }

  @Test("a step for some says for whom, by the number of the question")
  func condition() throws {
    guard case .step(let row) = try Self.rows()[2] else {
      Issue.record("the third row is a step")
      return
    }
    #expect(row.step == "too-late")
    #expect(row.condition?.tests.map(\.line.text) == ["le jour écrit au point 2 est passé"])
    #expect(row.goTo?.text.text == "C’est la fin.")
  }

  @Test("days are said in words")
  func days() throws {
    let days = try Self.rows().flatMap { row -> [DaysNote] in
      guard case .step(let step) = row else { return [] }
      return step.parts.flatMap { part -> [DaysNote] in
        if case .days(let items) = part { items.map(\.value) } else { [] }
      }
    }
    #expect(
      days.flatMap(\.days).map { $0.plainText } == [
        "Premier jour : 45 jours avant le jour écrit au point 2",
        "Dernier jour : le jour écrit au point 2",
      ])
    #expect(days.map(\.isToBeWritten) == [true])
  }

  @Test("of several prices each says for whom, and the last is for all others")
  func fees() throws {
    let fees = try Self.rows().flatMap { row -> [SheetItem<FeeNote>] in
      guard case .step(let step) = row else { return [] }
      return step.parts.flatMap { part -> [SheetItem<FeeNote>] in
        if case .fees(let items) = part { items } else { [] }
      }
    }
    #expect(
      fees.map { $0.condition?.tests.first?.line.plainText } == [
        "point 1 : « Carte B »", "point 1 : « Je ne sais pas »", "rien de cela n’est vrai",
      ])
  }

  @Test("an office that was described refers to its row")
  func offices() throws {
    let notes = try Self.rows().flatMap { row -> [String] in
      guard case .step(let step) = row else { return [] }
      return step.parts.flatMap { part -> [String] in
        guard case .offices(let items) = part else { return [] }
        return items.flatMap { $0.value.note.map(\.text) }
      }
    }
    #expect(notes.contains("Voir le point 3."))
  }

  @Test("in two languages every line of the rows has its pair, and both have the same numbers")
  func bilingual() throws {
    let ukrainian = try Presenter.translated(.ukrainian).speaking(.ukrainian, beside: .french)
    let french = Self.sheet(try Presenter.translated(.french))
    let pairs = Self.lines(in: Self.sheet(ukrainian).sections)
    #expect(pairs.allSatisfy { $0.beside?.language == .french })
    let own = Self.lines(in: french.sections).map(\.debugText)
    let beside = pairs.compactMap { $0.beside?.debugText }
    #expect(beside == own)
  }

  private static func lines(in value: Any) -> [Line] {
    if let line = value as? Line { return [line] }
    if value is Gloss { return [] }
    return Mirror(reflecting: value).children.flatMap { lines(in: $0.value) }
  }
}
