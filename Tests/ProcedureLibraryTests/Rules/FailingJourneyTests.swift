import ProcedureLibrary
import Testing

@Suite("Rule: FailingJourney")
struct FailingJourneyTests {
  private static let body = """
    questions:
      card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      expiry: { ask: Date ?, answer: date }
    windows:
      ask_window: { from: expiry - 45 days, to: expiry - 30 days }
    facts:
      price: { money: 20, source: site }
    steps:
      - ask: card
      - ask: expiry
        when: { card: a }
      - id: fee
        pay: Payez
        when: { card: a }
        window: ask_window
        fees: [price]
      - id: done
        finish: Fin
    """

  @Test("A journey that goes as it is written is silent")
  func right() throws {
    try RuleCase(
      Self.body,
      journeys: """
        - journey: carte A
          today: 2027-05-05
          answers: { card: a, expiry: 2027-06-15 }
          steps: [card, expiry, fee, done]
          documents: []
          fees: { fee: price }
          windows: { fee: [2027-05-01, 2027-05-16] }
          ends: done
        """
    ).expect(FailingJourney.self, [])
  }

  @Test("Every difference is told, with what happens instead")
  func wrong() throws {
    let findings = try findings(
      """
      - journey: carte A
        today: 2027-05-05
        answers: { card: a, expiry: 2027-06-15 }
        steps: [card, done]
        documents: [photo]
        fees: { fee: free }
        windows: { fee: [2027-05-01, 2027-05-17] }
        ends: fee
      """)
    #expect(
      findings == [
        "the journey \"carte A\" expects at fee the fee free, but gets price",
        """
        the journey "carte A" expects at fee the window 2027-05-01…2027-05-17, but gets \
        2027-05-01…2027-05-16
        """,
        "the journey \"carte A\" expects the documents [photo], but gets []",
        "the journey \"carte A\" expects the end fee, but gets done",
        "the journey \"carte A\" expects the steps [card, done], but gets [card, expiry, fee, done]",
      ])
  }

  @Test(
    "Answers that cannot be given are told",
    arguments: [
      ("{ card: z }", "answers \"z\" to \"card\", which is not possible: notOffered"),
      (
        "{ card: a, expiry: 2027-02-31 }",
        "answers \"2027-02-31\" to \"expiry\", which is not possible"
      ),
      ("{ card: b, expiry: 2027-06-15 }", "answers \"expiry\", which nobody asks it"),
      ("{ cart: a }", "answers \"a\" to \"cart\", which is not possible: unknownQuestion"),
    ])
  func impossible(answers: String, message: String) throws {
    let findings = try findings("- { journey: essai, today: 2027-05-05, answers: \(answers) }")
    #expect(findings.count == 1)
    #expect(findings.first?.contains(message) == true, "\(findings)")
  }

  private func findings(_ journeys: String) throws -> [String] {
    try RuleCase(Self.body, journeys: journeys).findings(of: FailingJourney.self)
  }
}
