import Diagnostics
import Testing
import TranslationExchange

@Suite struct AllowanceTests {
  private func expect(
    _ comment: String, _ translation: String,
    _ expected: [(marker: String?, severity: Severity, code: String, message: String)],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try AuditCase(
      try TinyLibrary.texts(say: ["Ne payez pas."]),
      """
      # \(comment)
      msgctxt "test/about/say"
      1️⃣msgid "Ne payez pas."
      2️⃣msgstr "\(translation)"
      """
    ).expect(expected, sourceLocation: sourceLocation)
  }

  private static let lost = """
    the French denies with "ne … pas" and the translation does not: say it as clearly
    """

  @Test("a comment with code and reason turns a finding off")
  func allowed() throws {
    try expect("guichet: allow negation-lost because it is kinder", "Заощаджуйте.", [])
  }

  @Test("another comment, and an allowance of another check, leave it on")
  func notAllowed() throws {
    try expect(
      "allow negation-lost because it is kinder", "Заощаджуйте.",
      [("2️⃣", .warning, "negation-lost", Self.lost)])
    try expect(
      "guichet: allow too-long because the screen is wide", "Заощаджуйте.",
      [
        (
          "1️⃣", .warning, "allowance-unused",
          "nothing here is \"too-long\" any more: take the comment away"
        ),
        ("2️⃣", .warning, "negation-lost", Self.lost),
      ])
  }

  @Test("an allowance that turns nothing off is a finding, unless its check did not run")
  func unused() throws {
    try expect(
      "guichet: allow negation-lost because it is kinder", "Не платіть.",
      [
        (
          "1️⃣", .warning, "allowance-unused",
          "nothing here is \"negation-lost\" any more: take the comment away"
        )
      ])
    try expect("guichet: allow misspelt-word because it is a name", "Не платіть.", [])
  }

  @Test(
    "a comment that is no whole allowance is a finding and turns nothing off",
    arguments: [
      (
        "guichet: allow negation-lost",
        "\"negation-lost\" is allowed without a reason: add \"because …\""
      ),
      (
        "guichet: allow negation-lost because",
        "\"negation-lost\" is allowed without a reason: add \"because …\""
      ),
      ("guichet: allow", "write \"# guichet: allow CODE because REASON\""),
      (
        "guichet: allow negation-last because it is kinder",
        "there is no check \"negation-last\": did you mean \"negation-lost\"?"
      ),
      (
        "guichet: allow invisible-character because I like it",
        "\"invisible-character\" cannot be allowed: what nobody sees can be used to deceive"
      ),
    ])
  func faulty(comment: String, message: String) throws {
    try expect(
      comment, "Заощаджуйте.",
      [
        ("1️⃣", .warning, "allowance-faulty", message),
        ("2️⃣", .warning, "negation-lost", Self.lost),
      ])
  }
}
