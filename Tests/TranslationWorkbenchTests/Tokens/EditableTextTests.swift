import Localization
import Testing
import TranslationWorkbench

struct EditableTextTests {
  @Test(
    "In Arabic every value and the name of every term stand in an isolate, and nothing of it is kept."
  )
  func isolates() {
    let text = "**مهم** [[card|بطاقة]] {fee}"
    let shown = EditableText.shown(text, in: .arabic)
    #expect(
      shown == "**مهم** [[\u{2066}card\u{2069}|بطاقة]] \u{2066}{fee}\u{2069}")
    #expect(EditableText.read(shown) == text)
    #expect(EditableText.shown(text, in: .ukrainian) == text)
  }

  @Test(
    "Reading a field leaves what a person wrote.",
    arguments: [
      ("  слово \r\n\r\n", "слово"), ("a\r\nb", "a\nb"), ("\u{2066}\u{2069}a", "a"),
      ("a\u{2066}{fee}", "a{fee}"), ("{fee}\u{2069}a", "{fee}a"),
      ("\u{2067}שלום\u{2069} a", "\u{2067}שלום\u{2069} a"), ("{} {a", "{} {a"), ("", ""),
    ])
  func reading(field: String, text: String) {
    #expect(EditableText.read(field) == text)
  }
}
