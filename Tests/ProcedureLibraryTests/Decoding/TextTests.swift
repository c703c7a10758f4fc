import Testing

@Suite("Texts")
struct TextTests {
  @Test("A fault in a text is told at its place inside the text", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  private static func say(_ name: String, _ sentence: String, _ expected: String...) -> Case {
    Case(
      name,
      """
      facts:
        delay: { duration: 45 days, source: site }
      steps:
        - id: note
          read: Note
          say: \(sentence)
      """,
      expected)
  }

  static let cases: [Case] = [
    say(
      "a brace that is not closed", "Vous avez 1️⃣{delay.",
      "1️⃣ bad-markup: a `{` has no `}`: a value is written {its_name}"),
    say(
      "a brace that is not opened", #""Été : delay1️⃣}""#,
      "1️⃣ bad-markup: a `}` has no `{`: a value is written {its_name}"),
    say(
      "braces with nothing in them", "Vous avez 1️⃣{}.",
      "1️⃣ bad-markup: `{}` names nothing: a value is written {its_name}"),
    say(
      "a name with a capital", "Vous avez 1️⃣{Delay}.",
      """
      1️⃣ bad-markup: "Delay" cannot name a value: use small letters, digits and underscores, such \
      as {opens_before}
      """),
    say(
      "a misspelt value", "Vous avez {1️⃣dealy}.",
      """
      1️⃣ unknown-reference: there is no fact, window or date "dealy": did you mean "delay"?
      fix: write delay
      """),
    say(
      "a term that is not closed", "Une 1️⃣[[annex-15|annexe.",
      "1️⃣ bad-markup: a `[[` has no `]]`: a term is written [[its-name|the words]]"),
    say(
      "a term without words", "Une 1️⃣[[annex-15]].",
      "1️⃣ bad-markup: a term needs words: write [[its-name|the words]]"),
    say(
      "a misspelt term", "'Une [[1️⃣anex-15|annexe 15]] : bien.'",
      """
      1️⃣ unknown-reference: there is no term "anex-15": did you mean "annex-15"?
      fix: write annex-15
      """),
    say(
      "strong words without an end", "Ne payez 1️⃣**jamais.",
      "1️⃣ bad-markup: a `**` has no partner: strong words are written **so**"),
    say(
      "a misspelt key of a sentence", "{ text: Bonjour., 1️⃣speken: Bonjour. }",
      """
      1️⃣ unknown-key: there is no key "speken": did you mean "spoken"?
      fix: write spoken
      """),
    Case(
      "a value in a title and in a label",
      """
      facts:
        delay: { duration: 45 days, source: site }
      questions:
        card: { ask: Carte ?, choices: { a: 2️⃣"Carte {delay}", b: Carte B } }
      steps:
        - ask: card
        - id: note
          read: 1️⃣Venez avant {delay}
      """,
      "1️⃣ value-in-title: {delay} cannot stand in a title or a label: say it in a sentence",
      "2️⃣ value-in-title: {delay} cannot stand in a title or a label: say it in a sentence"),
    Case(
      "a text on two lines is told as a whole",
      """
      steps:
        - id: note
          read: Note
          say: 1️⃣Vous avez
            {delay}.
      """,
      #"1️⃣ unknown-reference: there is no fact, window or date "delay": there is none yet"#),
  ]
}
