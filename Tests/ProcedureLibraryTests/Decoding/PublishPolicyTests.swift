import ProcedureLibrary
import Testing

@Suite("What keeps a language from the public")
struct PublishPolicyTests {
  private static let path = "Procedures/shared/organisation.yaml"
  private static let body = "organisation: { name: La maison du quartier }\n"

  @Test("without a word stale facts block, and all else is shown")
  func defaults() throws {
    let policy = try Sample().with(Self.path, Self.body).load().publishPolicy
    #expect(policy == PublishPolicy())
    #expect(policy.staleFacts == .block)
    #expect([policy.stale, policy.missing, policy.unreviewed] == [.show, .show, .show])
  }

  @Test("each decision is read by itself")
  func decisions() throws {
    let loaded = try Sample().with(
      Self.path, "\(Self.body)publish: { stale-facts: show, unreviewed: block }\n"
    ).load()
    #expect(loaded.diagnostics == [])
    #expect(loaded.publishPolicy.staleFacts == .show)
    #expect(loaded.publishPolicy.unreviewed == .block)
    #expect(loaded.publishPolicy.missing == .show)
  }

  @Test("a fault in the policy is told at its place", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  static let cases: [Case] = [
    Case(
      "a decision there is not",
      Sample().with(path, "\(body)publish: { missing: 1️⃣hide }\n"),
      #"1️⃣ bad-value: "hide" is not a decision, show or block: write it like "block""#),
    Case(
      "a misspelt key",
      Sample().with(path, "\(body)publish: { 1️⃣stale-fact: block }\n"),
      """
      1️⃣ unknown-key: there is no key "stale-fact": did you mean "stale-facts"?
      fix: write stale-facts
      """),
  ]
}
