import Localization
import Presentation
import ProcedureEngine
import Testing

struct NoticeTests {
  struct Case: CustomTestStringConvertible {
    let answers: Answers
    let said: String
    var testDescription: String { said }
  }

  static let cases = [
    Case(
      answers: ["card": .choice("z")],
      said: "Votre réponse n’est plus possible. Répondez encore : ⟨Quelle carte avez-vous ?⟩"),
    Case(
      answers: ["card": .choice("unknown"), "expiry": .date(day("2027-06-15"))],
      said: "Votre réponse ne sert plus. Nous l’avons enlevée : ⟨Quelle est la date de fin ?⟩"),
    Case(
      answers: ["gone": .number(3)],
      said: "Une ancienne réponse ne sert plus. Nous l’avons enlevée."),
  ]

  @Test("An answer that was taken away is told", arguments: cases)
  func dropped(example: Case) throws {
    let screen = try Presenter.sample(.french).screen(of: .renewal(example.answers), at: nil)
    #expect(screen.notices.map(\.kind) == [.droppedAnswer])
    #expect(screen.notices.map(\.text.debugText.withPlainSpaces) == [example.said])
  }
}
