import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("Who has read the words of a page")
struct ReviewTests {
  private static let rows =
    Translations.procedure + Translations.interface
    + [.init("interface/continue", "Continuer", "Далі", "متابعة", "Continue")]

  /// The sample with everything read by a second person, apart from some contexts.
  private func presenter(
    _ language: Language, beside: Language? = nil, unread: Set<String> = []
  ) throws -> Presenter {
    let catalogues = Language.allCases.filter { $0 != .source }.map { language in
      let text = Translations.po(Self.rows, in: language)
      var file = POReader.read(SourceFile(path: "x.po", text: text)).file
      for index in file.entries.indices where !unread.contains(file.entries[index].context ?? "") {
        file.entries[index].markReviewed(by: "Ann", on: nil)
      }
      let marked = SourceFile(path: "x.po", text: POWriter.text(of: file))
      return CatalogueReading([marked], language: language).catalogue
    }
    return try Presenter.sample(language, catalogues: Catalogues(catalogues))
      .speaking(language, beside: beside)
  }

  private func saysUnread(_ notices: [Notice]) -> Bool {
    notices.contains { $0.kind == .notReviewed }
  }

  @Test("A page whose words were all read says nothing", arguments: Language.allCases)
  func allRead(language: Language) throws {
    let presenter = try presenter(language)
    for stage in Journey.renewal().stages {
      #expect(!saysUnread(presenter.screen(of: .renewal(), at: stage.step.id).notices))
    }
    #expect(!saysUnread(presenter.checklist(of: .renewal()).notices))
    #expect(!saysUnread(presenter.procedureMenu().notices))
    let sheet = presenter.personalSheet(of: .renewal(), SheetDetails(versionCode: "0123abcd"))
    #expect(!saysUnread(sheet.notices))
  }

  @Test("One text that nobody else has read is told where it stands, and nowhere else")
  func oneUnread() throws {
    let presenter = try presenter(.arabic, unread: ["renewal/appointment/actions"])
    let told = Journey.renewal().stages.map(\.step.id)
      .filter { saysUnread(presenter.screen(of: .renewal(), at: $0).notices) }
    #expect(told == ["appointment"])
    #expect(saysUnread(presenter.checklist(of: .renewal()).notices))
    let sheet = presenter.personalSheet(of: .renewal(), SheetDetails(versionCode: "0123abcd"))
    #expect(saysUnread(sheet.notices))
    #expect(!saysUnread(presenter.procedureMenu().notices))
  }

  @Test("French has nothing to be read again, and the language beside it has")
  func beside() throws {
    let unread: Set = ["renewal/appointment/actions"]
    let screen = try presenter(.french, beside: .english, unread: unread)
      .screen(of: .renewal(), at: "appointment")
    #expect(saysUnread(screen.notices))
    let alone = try presenter(.french, unread: unread).screen(of: .renewal(), at: "appointment")
    #expect(!saysUnread(alone.notices))
  }

  @Test("Buttons around the page count, and words shown in French do not")
  func frame() throws {
    let framed = try presenter(.english, unread: ["interface/continue"])
    #expect(saysUnread(framed.screen(of: .renewal(), at: "about").notices))
    let french = try Presenter.sample(.english).screen(of: .renewal(), at: "about")
    #expect(french.notices.map(\.kind) == [.untranslated])
  }
}
