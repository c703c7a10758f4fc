import Localization
import Presentation
import ProcedureEngine
import Testing

/// A second language beside the first: the same line twice in one row.
struct BesideTests {
  @Test("Every line has the same line of the other language beside it", arguments: steps)
  func pairs(step: StepID) throws {
    let journey = Journey.renewal()
    let ukrainian = try Presenter.translated(.ukrainian).speaking(.ukrainian, beside: .french)
    let french = try Presenter.translated(.french)
    let pairs = body(ukrainian.screen(of: journey, at: step))
    #expect(!pairs.isEmpty)
    #expect(
      pairs.map { $0.beside?.debugText }
        == body(french.screen(of: journey, at: step)).map(\.debugText))
  }

  static let steps: [StepID] = [
    "card", "expiry", "about", "papers", "appointment", "fee", "collect", "letter", "done",
  ]

  @Test("A list has the other language beside every line too")
  func checklist() throws {
    let journey = Journey.renewal()
    let arabic = try Presenter.translated(.arabic).speaking(.arabic, beside: .ukrainian)
    let ukrainian = try Presenter.translated(.ukrainian)
    let list = arabic.checklist(of: journey)
    #expect(
      lines(in: list.entries).map { $0.beside?.debugText.replacing(official, with: "]") }
        == lines(in: ukrainian.checklist(of: journey).entries).map {
          $0.debugText.replacing(official, with: "]")
        })
    #expect(list.total?.text.beside?.debugText == "⟨25\u{A0}€⟩")
  }

  @Test("A language is never beside itself")
  func notTwice() throws {
    let french = try Presenter.translated(.french).speaking(.french, beside: .french)
    #expect(french.screen(of: .renewal(), at: "card").heading.beside == nil)
  }

  private var official: Regex<Substring> { #/ = [^\]]*\]/# }

  /// What both languages have alike: not the glosses, nor what is said about the page.
  private func body(_ screen: Screen) -> [Line] {
    lines(in: screen.heading) + lines(in: screen.blocks) + lines(in: screen.prompt as Any)
      + lines(in: screen.explanation as Any) + lines(in: screen.sources)
  }

  /// All lines of a tree, in its order.
  private func lines(in value: Any) -> [Line] {
    if let line = value as? Line { return [line] }
    return Mirror(reflecting: value).children.flatMap { lines(in: $0.value) }
  }
}
