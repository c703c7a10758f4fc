import Testing
import TranslationWorkbench

struct PersonNameTests {
  @Test(
    "A name is kept with single spaces.", arguments: [("  Марія  Ш. ", "Марія Ш."), ("أمل", "أمل")])
  func names(typed: String, kept: String) {
    #expect(PersonName(typed)?.text == kept)
  }

  @Test(
    "What could break a line, hide or pretend is no name.",
    arguments: [
      "", "   ", "1234", "a\u{202E}b", "a<b@c>", "x: y", "a\u{0}b", "\"a\"", "#a", "a\\n",
      String(repeating: "a", count: 61),
    ])
  func refusals(typed: String) {
    #expect(PersonName(typed) == nil)
  }
}
