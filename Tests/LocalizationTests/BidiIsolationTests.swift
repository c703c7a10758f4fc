import Localization
import Testing

@Suite struct BidiIsolationTests {
  @Test("a text is put between an initiator and PDI")
  func isolates() {
    #expect(BidiIsolation.isolate("a", .leftToRight) == "\u{2066}a\u{2069}")
    #expect(BidiIsolation.isolate("a", .rightToLeft) == "\u{2067}a\u{2069}")
    #expect(BidiIsolation.isolate("a") == "\u{2068}a\u{2069}")
    #expect(BidiIsolation.isolate("", .leftToRight) == "\u{2066}\u{2069}")
  }

  @Test(
    "nothing inside can end the isolate or outlive it",
    arguments: [
      ("a\u{2069}b", "ab"),
      ("a\u{2067}b", "a\u{2067}b\u{2069}"),
      ("\u{202E}abc\u{202C}", "abc"),
      ("\u{2066}ok\u{2069}", "\u{2066}ok\u{2069}"),
      ("\u{2069}\u{2068}\u{2068}x", "\u{2068}\u{2068}x\u{2069}\u{2069}"),
    ])
  func balance(text: String, balanced: String) {
    #expect(BidiIsolation.balanced(text) == balanced)
    #expect(BidiIsolation.isolate(text) == "\u{2068}\(balanced)\u{2069}")
  }

  @Test("a value is isolated in its own direction")
  func values() {
    #expect(
      LocalizedValue("02\u{A0}690\u{A0}86\u{A0}86", language: .arabic, direction: .leftToRight)
        .isolated == "\u{2066}02\u{A0}690\u{A0}86\u{A0}86\u{2069}")
    #expect(Language.arabic.value(10...15).isolated == "\u{2067}10 إلى 15\u{2069}")
  }
}
