import Localization

extension RichText {
  /// The text without isolates that run the way the words around them do from right to left.
  func withoutRightToLeftIsolates() -> RichText {
    guard language.direction == .rightToLeft, text.unicodeScalars.contains(BidiIsolation.rli)
    else { return self }
    let plain = BidiIsolation.withoutRightToLeftIsolates(text.unicodeScalars)
    return RichText(language: language, text: String(String.UnicodeScalarView(plain)), spans: spans)
  }
}
