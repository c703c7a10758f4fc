import Diagnostics
import TestSupport
import Testing
import YAMLReader

struct HostileInputTests {
  /// A text with one problem at the marker 1️⃣.
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let source: String
    let message: String
    var isReadable = true

    var testDescription: String { "\(code): \(source.prefix(30))" }
  }

  @Test("each misuse has one diagnostic at its place, in words that say what to do", arguments: all)
  func misuse(_ misuse: Case) throws {
    let marked = MarkedText(misuse.source)
    let reading = YAMLReader.read(marked.file())
    try #require(reading.diagnostics.count == 1)
    let diagnostic = reading.diagnostics[0]
    #expect(diagnostic.code.word == misuse.code)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.range?.start == marked.position("1️⃣"))
    #expect(diagnostic.message == misuse.message)
    #expect((reading.node != nil) == misuse.isReadable)
  }

  static let all = texts + refused + structure + characters

  static let colon = "this colon cannot stand in a text without quotation marks; quote the text"

  static let texts = [
    Case(code: "unquoted-colon", source: "say: Attention 1️⃣: ceci\nb: c", message: colon),
    Case(code: "unquoted-colon", source: "- { a: Oui 1️⃣: non, b: c }", message: colon),
    Case(
      code: "unquoted-colon", source: "say: Bonjour\n  Attention 1️⃣: ceci",
      message: colon + ", or line this key up with those above it", isReadable: false),
    Case(
      code: "unquoted-indicator", source: "say: 1️⃣{days} avant\nb: c",
      message: #"a text that begins with "{" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "say: 1️⃣[[carte]] oui",
      message: #"a text that begins with "[" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "- 1️⃣**Attention** oui",
      message: #"a text that begins with "*" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "- 1️⃣& co",
      message: #"a text that begins with "&" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "a: 1️⃣%oui",
      message: #"a text that begins with "%" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "a: [b, 1️⃣@oui]",
      message: #"a text that begins with "@" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "a: 1️⃣`oui`",
      message: #"a text that begins with "`" must be quoted; quote this text"#),
    Case(
      code: "unquoted-indicator", source: "a: 1️⃣- oui",
      message: #"a text that begins with "-" must be quoted; quote this text"#),
    Case(
      code: "text-after-quote", source: "a: \"Oui\" 1️⃣dit-il",
      message:
        "text stands after the closing quotation mark; put the whole text between quotation marks"),
    Case(
      code: "comment-after-text", source: "a: Voir 1️⃣#3",
      message: ##""#3" is read as a comment and cut from the text before it; "##
        + "quote the text, or put the comment on a line of its own"),
    Case(
      code: "comment-after-text", source: "- Voir la page 1️⃣# ici",
      message: ##""# ici" is read as a comment and cut from the text before it; "##
        + "quote the text, or put the comment on a line of its own"),
    Case(
      code: "empty-flow-value", source: "{ a: Médecin, 1️⃣infirmier }",
      message: #"the comma cuts the text before it, so "infirmier" is a key without a value; "#
        + "quote the text"),
    Case(
      code: "empty-flow-value", source: "say: {1️⃣days}",
      message: #""days" is a key without a value; quote the text if the { } belong to it, "#
        + "or write a value"),
  ]

  static let refused = [
    Case(
      code: "anchor", source: "a: 1️⃣&x b",
      message: #""&x" is a YAML anchor, which is not used here; quote it if it is text"#),
    Case(
      code: "alias", source: "a: 1️⃣*x",
      message: #""*x" is a YAML alias, which is not used here; quote it if it is text"#),
    Case(
      code: "tag", source: "a: 1️⃣!!str b",
      message: #""!!str" is a YAML tag, which is not used here; quote it if it is text"#),
    Case(
      code: "merge-key", source: "1️⃣<<: { a: b }",
      message: #""<<" merges mappings, which is not done here; write the keys out"#),
    Case(
      code: "non-scalar-key", source: "? 1️⃣[a]\n: b",
      message: #"a list or a mapping cannot be a key; quote the text if "[" begins one"#),
    Case(
      code: "directive", source: "1️⃣%YAML 1.1\n---\na: b",
      message: #""%YAML 1.1" is a YAML directive, which is not used here; delete the line"#),
    Case(
      code: "several-documents", source: "a: b\n1️⃣---\nc: d",
      message: "a second document begins here; put it in a file of its own"),
    Case(
      code: "duplicate-key", source: "é: 1\nb: 2\n1️⃣é: 3",
      message: #"the key "é" stands here a second time; keep one of the two"#),
    Case(
      code: "empty-key", source: "a: 1\n1️⃣: b",
      message: "there is no key before the colon; write one", isReadable: false),
  ]

  static let structure = [
    Case(
      code: "empty-document", source: "1️⃣# nothing", message: "the file holds no text",
      isReadable: false),
    Case(
      code: "tab-indentation", source: "a:\n1️⃣\tb: c",
      message: "a tab stands in the indentation; indent with spaces", isReadable: false),
    Case(
      code: "bad-indentation", source: "a:\n    b: 2\n  1️⃣c: 3",
      message: "this line does not line up with the lines above it; check its indentation",
      isReadable: false),
    Case(
      code: "missing-colon", source: "a: 1\n1️⃣oubli\nb: 2",
      message: "there is no colon after the key; write a colon and a space, or quote the text",
      isReadable: false),
    Case(
      code: "unclosed-flow", source: "a: 1️⃣[b, c\nd: e",
      message: "what this bracket opens is not closed where it should be; "
        + "close it, or quote the text",
      isReadable: false),
    Case(
      code: "unclosed-quote", source: "a: 1️⃣\"b\nd: e",
      message: "this quotation mark is not closed; write the same mark after the text",
      isReadable: false),
    Case(
      code: "bad-escape", source: #"a: "b1️⃣\q""#,
      message: #""\" begins an escape that YAML does not know; write "\\" for the sign"#,
      isReadable: false),
  ]

  static let characters = [
    Case(
      code: "direction-control", source: "a: مر1️⃣\u{202E}حبا",
      message: "the invisible direction control U+202E stands here; delete it"),
    Case(
      code: "invisible-character", source: "a: b1️⃣\u{FEFF}",
      message: "the invisible character U+FEFF stands here; delete it", isReadable: false),
    Case(
      code: "control-character", source: "a: b1️⃣\u{1B}[0m",
      message: "the control character U+001B stands here; delete it", isReadable: false),
    Case(
      code: "control-character", source: "a: \"b1️⃣\u{2028}c\"",
      message: "the invisible line break U+2028 stands here; delete it"),
  ]
}
