import Localization
import Presentation
import ProcedureEngine
import Testing

struct FallbackTests {
  @Test("A text without translation is shown in French, marked, and the page says so")
  func missing() throws {
    let screen = try Presenter.translated(.ukrainian).screen(of: .renewal(), at: "papers")
    #expect(screen.heading.text == "Préparez vos papiers")
    #expect(screen.heading.isFallback)
    #expect(screen.heading.language == .french)
    #expect(screen.heading.direction == .leftToRight)
    #expect(screen.notices.map(\.kind) == [.untranslated, .notReviewed])
  }

  @Test("A translation of an older French text is not shown")
  func stale() throws {
    let rows = Translations.procedure.map { row in
      row.context == "renewal/title"
        ? .init(row.context, "Renouveler ma vieille carte", row.ukrainian, row.arabic, row.english)
        : row
    }
    let menu = try Presenter.translated(.english, rows: rows).procedureMenu()
    #expect(menu.procedures.map(\.title.debugText) == ["(fr) Renouveler ma carte"])
    #expect(menu.procedures.map(\.summary.debugText) == ["Your card has an end date."])
  }

  @Test("A French page is never marked")
  func french() throws {
    let screen = try Presenter.translated(.french).screen(of: .renewal(), at: "papers")
    #expect(!screen.heading.isFallback)
    #expect(screen.notices.isEmpty)
  }

  @Test("Interface words that lack a translation stand in a sentence as an isolated French value")
  func phrase() throws {
    let rows = Translations.interface.filter { $0.context != "interface/ask-office" }
    let presenter = try Presenter.translated(.arabic, rows: Translations.procedure + rows)
    let photo = try #require(presenter.screen(of: .renewal(), at: "about").paragraphs.last)
    #expect(
      photo.debugText.withPlainSpaces == "الصورة: ⟨fr à demander à « Votre commune »⟩.")
  }

  @Test("No text of any page is empty", arguments: Language.allCases)
  func nothingEmpty(language: Language) throws {
    let presenter = try Presenter.translated(language)
    for stage in Journey.renewal().stages {
      let screen = presenter.screen(of: .renewal(), at: stage.step.id)
      let lines = screen.debugText.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.hasSuffix(": ") })
    }
  }
}
