import Diagnostics
import TestSupport
import Testing
import YAMLReader

struct NodeTests {
  @Test("every scalar is the text that was typed", arguments: ["no", "12:30", "0123", "+32", "~"])
  func text(_ word: String) throws {
    let reading = read("a: \(word)")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.node?.mapping?["a"]?.value.scalar?.text == word)
  }

  @Test("the style of a scalar is kept")
  func styles() throws {
    let reading = read("- a\n- 'l''eau'\n- \"b\\tc\"\n- |\n  d\n  e\n- >\n  f\n  g\n-\n")
    let scalars = try #require(reading.node?.sequence).compactMap(\.scalar)
    #expect(
      scalars.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded, .plain])
    #expect(scalars.map(\.text) == ["a", "l'eau", "b\tc", "d\ne\n", "f g\n", ""])
    #expect(scalars.map(\.isMissing) == [false, false, false, false, false, true])
  }

  @Test("entries keep their order and their places, in characters and in bytes")
  func places() throws {
    let marked = MarkedText("1️⃣été: 2️⃣مرحبا3️⃣\nb:\n  4️⃣- x\n  - [y, z]5️⃣\n\nc: |\n  t\n\n")
    let mapping = try #require(YAMLReader.read(marked.file()).node?.mapping)
    #expect(mapping.map(\.key.text) == ["été", "b", "c"])
    #expect(mapping[0].keyRange.start == marked.position("1️⃣"))
    #expect(mapping[0].value.range.start == marked.position("2️⃣"))
    #expect(mapping[0].value.range.end == marked.position("3️⃣"))
    #expect(mapping[1].value.range.start == marked.position("4️⃣"))
    #expect(mapping[1].value.range.end == marked.position("5️⃣"))
    #expect(mapping[2].value.sourceText == "|\n  t")
    #expect(mapping["d"] == nil)
  }

  @Test("the place of a plain text holds the text")
  func roundTrip() throws {
    let reading = read("é: à\n日本: { b: [ç d, 😀], f: g h }\nк:\n  - м н\n")
    let scalars = plainScalars(try #require(reading.node))
    #expect(scalars.map(\.text) == ["é", "à", "日本", "b", "ç d", "😀", "f", "g h", "к", "м н"])
    #expect(scalars.allSatisfy { $0.text == $0.source })
  }

  @Test("texts that lack quotes are all reported in one run, and read as typed")
  func repaired() throws {
    let reading = read("a: Oui : non\nb: {x} jours\nc: *d* e\n")
    #expect(
      reading.diagnostics.map(\.code) == [
        "unquoted-colon", "unquoted-indicator", "unquoted-indicator",
      ])
    let mapping = try #require(reading.node?.mapping)
    #expect(mapping.map { $0.value.scalar?.text } == ["Oui : non", "{x} jours", "*d* e"])
  }

  @Test("refused entries are left out, so keys are unique")
  func leftOut() {
    let reading = read("a: 1\n<<: { x: y }\n? [k]\n: [v]\na: { z: [1, 2] }\nb: 2\n")
    #expect(reading.diagnostics.map(\.code) == ["merge-key", "non-scalar-key", "duplicate-key"])
    #expect(reading.node?.mapping?.map(\.key.text) == ["a", "b"])
  }

  @Test(
    "comments that cut no text are fine",
    arguments: ["# a\na: b\n", "a: b  # why\n", "a: \"b c\" # why\n", "a: # why\n  b: c\n"])
  func comments(_ text: String) {
    #expect(read(text).diagnostics.isEmpty)
  }

  @Test("fix-its put the whole text between fitting quotation marks")
  func fixIts() {
    let reading = read("a: Voir #3\nb: dit \"oui\" : l'un\nc: { d: e, f }\n")
    #expect(
      reading.diagnostics.map { $0.fixIts.first?.replacement } == [
        "\"Voir #3\"", "'dit \"oui\" : l''un'", "\"e, f\"",
      ])
  }

  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "test.yaml", text: text))
  }

  private func plainScalars(_ node: YAMLNode) -> [(text: String, source: String)] {
    switch node.content {
    case .scalar(let scalar): [(scalar.text, node.sourceText)]
    case .sequence(let items): items.flatMap(plainScalars)
    case .mapping(let mapping):
      mapping.flatMap { entry in
        [(entry.key.text, entry.key.text)] + plainScalars(entry.value)
      }
    }
  }
}
