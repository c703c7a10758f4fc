import Localization
import Presentation
import ProcedureEngine
import Testing

struct WindowTests {
  struct Case: CustomTestStringConvertible {
    let today: String
    let state: WindowNote.State
    let said: String
    var testDescription: String { today }
  }

  static let cases = [
    Case(
      today: "2027-04-28", state: .opensLater(inDays: 3),
      said: "C’est trop tôt. Cela commence dans ⟨3⟩ jours."),
    Case(
      today: "2027-04-30", state: .opensLater(inDays: 1),
      said: "C’est trop tôt. Cela commence dans ⟨1⟩ jour."),
    Case(
      today: "2027-05-01", state: .open(daysLeft: 45),
      said: "C’est possible maintenant. Le dernier jour est dans ⟨45⟩ jours."),
    Case(
      today: "2027-06-15", state: .open(daysLeft: 0),
      said: "C’est possible maintenant. Aujourd’hui est le dernier jour."),
  ]

  @Test("The span is told relative to today", arguments: cases)
  func relative(example: Case) throws {
    let screen = try Presenter.sample(.french)
      .screen(of: .renewal(today: example.today), at: "appointment")
    let window = try #require(screen.window)
    #expect(window.state == example.state)
    #expect(window.stateText?.debugText.withPlainSpaces == example.said)
  }

  @Test("A span that is past says since when")
  func closed() throws {
    let span = try #require(DateSpan(from: day("2027-05-01"), to: day("2027-05-16")))
    #expect(WindowNote.State(of: span, on: day("2027-05-17")) == .closed(daysAgo: 1))
    #expect(
      try Presenter.sample(.french).line(.windowClosed, count: 1).text.withPlainSpaces
        == "C’est fini depuis 1 jour.")
  }

  @Test("A span that needs an unanswered date says that it is not known")
  func notKnown() throws {
    let screen = try Presenter.sample(.french)
      .screen(of: .renewal(.unknownCard), at: "appointment")
    let window = try #require(screen.window)
    #expect(window.state == nil)
    #expect(window.span.text == "Nous ne connaissons pas encore ces jours.")
  }
}

extension Screen {
  fileprivate var window: WindowNote? {
    for case .window(let window) in blocks { return window }
    return nil
  }
}
