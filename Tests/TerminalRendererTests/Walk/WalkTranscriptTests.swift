import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer
import Testing

@Suite("A walk as a text")
struct WalkTranscriptTests {
  private func text(_ answers: Answers, _ bidi: BidiMode = .terminal) -> String {
    let journey = Journey(through: Sample.procedure, answers: answers, today: Sample.today)
    return WalkTranscript(presenter: .sample(), bidi: bidi, width: 80).text(of: journey)
  }

  private static let all: Answers = [
    "card": .choice("a"), "expiry": .date(day("2027-06-15")), "persons": .number(2),
    "commune": .office("evere"),
  ]

  @Test("it ends at the first question without answer")
  func open() {
    let text = text(["card": .choice("a")])
    #expect(text.contains("Quelle carte avez-vous"))
    #expect(text.contains("Quelle est la date de fin"))
    #expect(!text.contains("Combien de personnes"))
    #expect(!text.contains("Ma liste"))
  }

  @Test("a journey that has ended is followed by its list")
  func ended() {
    let text = text(Self.all)
    #expect(text.contains("C’est fini"))
    #expect(text.contains("Ma liste"))
    #expect(text.contains("[ ] 1. Prenez rendez-vous"))
  }

  @Test("there is no control character in it but the line feed", arguments: BidiMode.allCases)
  func controls(bidi: BidiMode) {
    let controls = text(Self.all, bidi).unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
    }
    #expect(controls.isEmpty)
  }
}
