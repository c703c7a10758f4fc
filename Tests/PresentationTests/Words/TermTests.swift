import Localization
import Presentation
import ProcedureEngine
import Testing

struct TermTests {
  @Test("The official word stands beside the first mention of a translated word, and only there")
  func firstMention() throws {
    let about = try Presenter.translated(.english).screen(of: .renewal(), at: "about")
    #expect(about.paragraphs[0].debugText == "Your [temporary paper = annexe 15] stays *valid*.")
    #expect(about.paragraphs[1].debugText.contains("The [temporary paper] helps."))
  }

  @Test("A French line has no official word beside its words: they are the official ones")
  func french() throws {
    let about = try Presenter.translated(.french).screen(of: .renewal(), at: "about")
    #expect(about.paragraphs[0].debugText == "Votre [annexe 15] reste *valable*.")
  }

  @Test("A French line on a translated page leaves the first mention to the translated one")
  func fallback() throws {
    let rows = Translations.procedure.filter { !$0.french.hasPrefix("Votre [[") }
    let presenter = try Presenter.translated(.english, rows: rows)
    let about = presenter.screen(of: .renewal(), at: "about")
    #expect(about.paragraphs[0].debugText == "(fr) Votre [annexe 15] reste *valable*.")
    #expect(about.paragraphs[1].debugText.contains("The [temporary paper = annexe 15] helps."))
  }

  @Test("Each hard word is explained once a page, in the language of the page")
  func glosses() throws {
    let about = try Presenter.translated(.ukrainian).screen(of: .renewal(), at: "about")
    #expect(about.glosses.map(\.id) == ["annex-15"])
    #expect(about.glosses.map(\.word) == [.official("annexe 15")])
    #expect(about.glosses.map(\.meaning.text) == ["тимчасовий папір"])
  }

  @Test("A hard word inside a meaning is plain words")
  func nested() throws {
    let late = Journey.renewal(["card": .choice("b"), "expiry": .date(day("2027-01-01"))])
    let screen = try Presenter.translated(.french).screen(of: late, at: "too-late")
    #expect(
      screen.glosses.map(\.meaning.inlines)
        == [[.words("le bureau de votre ville, à côté de l’annexe")]])
  }
}

extension LocalizedValue {
  fileprivate static func official(_ word: String) -> LocalizedValue {
    LocalizedValue(word, language: .french, direction: .leftToRight)
  }
}
