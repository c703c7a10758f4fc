import ProcedureEngine
import Testing

@Suite("Message patterns")
struct MessagePatternTests {
  @Test(
    "Markup becomes inlines",
    arguments: [
      ("", []),
      ("Bonjour.", [.words("Bonjour.")]),
      ("Prix : {fee}.", [.words("Prix : "), .value("fee"), .words(".")]),
      (
        "Demandez l’[[annex-15|annexe 15]] !",
        [.words("Demandez l’"), .term("annex-15", words: "annexe 15"), .words(" !")]
      ),
      (
        "**Ne payez {fee} jamais**",
        [.strong([.words("Ne payez "), .value("fee"), .words(" jamais")])]
      ),
      ("2 * 3", [.words("2 * 3")]),
      ("[a]", [.words("[a]")]),
      ("[[x|a|b]]", [.term("x", words: "a|b")]),
    ] as [(String, [MessagePattern.Inline])])
  func parses(text: String, inlines: [MessagePattern.Inline]) throws {
    let pattern = try MessagePattern(parsing: text)
    #expect(pattern.inlines == inlines)
    #expect(pattern.source == text)
  }

  @Test(
    "A fault is a value with its place",
    arguments: [
      ("é {fee", .unclosedValue, 3), ("a {} b", .emptyValue, 2),
      ("{Fee}", .invalidValueName("Fee"), 0), ("{a-b}", .invalidValueName("a-b"), 0),
      ("x } y", .unopenedBrace, 2), ("[[annex-15]]", .termWithoutWords, 0),
      ("[[annex-15|]]", .termWithoutWords, 0), ("[[Annexe|x]]", .invalidTermName("Annexe"), 0),
      ("a [[b|c", .unclosedTerm, 2), ("a **b", .unclosedStrong, 2), ("****", .emptyStrong, 0),
      ("**", .unclosedStrong, 0), ("***", .unclosedStrong, 0),
    ] as [(String, PatternFault.Kind, Int)])
  func faults(text: String, kind: PatternFault.Kind, offset: Int) {
    #expect(throws: PatternFault(kind: kind, offset: offset)) { try MessagePattern(parsing: text) }
  }

  @Test("Values and terms are found inside strong words too")
  func inventory() throws {
    let pattern = try MessagePattern(parsing: "{a} **{b} [[t|mot]]** {a}")
    #expect(pattern.values == ["a", "b", "a"])
    #expect(pattern.terms == ["t"])
    #expect(pattern.plainWords == "  mot ")
  }
}
