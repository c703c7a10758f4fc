import Localization
import Presentation
import TerminalRenderer
import Testing

@Test func printAll() {
  let cases: [String] = [
    "السعر 25 €.", "الهاتف: 02 123 45 67.", "الهاتف: \u{2066}02 123 45 67\u{2069}.",
    "الهاتف: +32 2 123 45 67.", "الهاتف: \u{2066}+32 2 123 45 67\u{2069}.",
    "قبل 15/06/2027.", "من 09:00 إلى 12:00.", "الموقع: \u{2066}equisup.cfwb.be\u{2069} (مجاني).",
    "اذهب إلى «\u{2066}Commune\u{2069}».", "الكلمة «\u{2066}annexe 15\u{2069}» مهمة",
    "لا", "سلام", "الإقامة", "بطاقة (أ) وبطاقة [ب].", "50%", "\u{2066}50 %\u{2069} من السعر",
    "\u{2067}سؤال \u{2066}PIN 1\u{2069}؟\u{2069} نعم", "لَا", "البريد: \u{2066}cire@cire.be\u{2069}",
    "1. افتح الموقع", "itsme", "👨‍👩‍👧 عائلة", "ب\u{200D}", "\u{200F}ab", "A > B",
  ]
  for text in cases {
    let lines = Typesetter(width: 40, bidi: .visual, direction: .rightToLeft).lines(
      of: Paragraph(StyledText(text)))
    for line in lines {
      print(
        text.debugDescription,
        line.text.text.drop { $0 == " " }.unicodeScalars.map {
          $0.isASCII ? String($0) : "\\u{" + String($0.value, radix: 16) + "}"
        }.joined())
    }
  }
}
