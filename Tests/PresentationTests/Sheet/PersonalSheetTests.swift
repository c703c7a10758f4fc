import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("A person's own sheet")
struct PersonalSheetTests {
  private static let details = SheetDetails(
    versionCode: "0badcafe", resumeAddress: "https://guichet.example/resume")

  private static func sheet(_ journey: Journey = .renewal()) throws -> Sheet {
    try Presenter.sample(.french).personalSheet(of: journey, details)
  }

  private static func steps(_ sheet: Sheet) -> [StepRow] {
    sheet.sections.flatMap(\.rows).compactMap { if case .step(let row) = $0 { row } else { nil } }
  }

  @Test("shows what is to be done, counted from 1, and nothing else")
  func rows() throws {
    let steps = Self.steps(try Self.sheet())
    #expect(steps.map(\.step) == ["papers", "appointment", "fee", "collect", "letter"])
    #expect(steps.map(\.number) == [1, 2, 3, 4, 5])
    #expect(steps.allSatisfy { $0.hasTickBox && $0.condition == nil && $0.goTo == nil })
  }

  @Test("gives the days with the day of the week")
  func days() throws {
    let parts = Self.steps(try Self.sheet())[1].parts
    let days = parts.flatMap { part -> [DaysNote] in
      if case .days(let items) = part { items.map(\.value) } else { [] }
    }
    #expect(
      days.flatMap(\.days).map(\.plainText) == [
        "Premier jour : samedi 1er mai 2027", "Dernier jour : mardi 15 juin 2027",
      ])
    #expect(days.map(\.isToBeWritten) == [false])
  }

  @Test("numbers the sources, and each fact carries their numbers")
  func footnotes() throws {
    let sheet = try Self.sheet()
    let numbers = try #require(sheet.footnotes?.footnotes.map(\.number))
    #expect(numbers == Array(1...numbers.count))
    let used = Self.steps(sheet).flatMap(\.parts).flatMap { part -> [Int] in
      if case .fees(let items) = part { items.flatMap(\.footnotes) } else { [] }
    }
    let names = sheet.footnotes?.footnotes.filter { used.contains($0.number) }
      .map(\.source.id)
    #expect(names == ["status-faq"])
  }

  @Test("the code holds the answers in the fragment, and the readable address does not")
  func resume() throws {
    let resume = try #require(try Self.sheet().resume)
    #expect(
      resume.payload == "https://guichet.example/resume#1;renewal;;card:a;expiry@2027-06-15")
    #expect(resume.address.text == "https://guichet.example/resume")
  }

  @Test("without an address there is no code")
  func noResume() throws {
    let presenter = try Presenter.sample(.french)
    let sheet = presenter.personalSheet(of: .renewal(), SheetDetails(versionCode: "x"))
    #expect(sheet.resume == nil)
  }

  @Test("says at its top when questions are open")
  func unfinished() throws {
    let open = try Self.sheet(.renewal([:]))
    let whole = try Self.sheet()
    #expect(open.head.purpose.count == whole.head.purpose.count + 1)
    #expect(Self.steps(open).isEmpty)
  }

  @Test("a way that stops shows what to do instead")
  func stopped() throws {
    let late = try Self.sheet(
      .renewal(["card": .choice("a"), "expiry": .date(day("2027-01-01"))]))
    #expect(Self.steps(late).map(\.step) == ["too-late"])
  }

  @Test("says which text it is, and when it was printed and checked")
  func head() throws {
    let head = try Self.sheet().head
    #expect(head.versionCode == "0badcafe")
    #expect(head.version.text == "Version 0badcafe")
    #expect(head.printed.plainText == "Imprimé le 5 mai 2027")
    #expect(head.reviewed.plainText == "Vérifié le 24 novembre 2026")
  }
}
