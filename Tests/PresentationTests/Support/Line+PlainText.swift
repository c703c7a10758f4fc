import Presentation

extension Line {
  /// The words as one types them: ordinary spaces, and no isolates.
  var plainText: String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar {
          case "\u{A0}", "\u{202F}": " "
          case "\u{2066}"..."\u{2069}": nil
          default: scalar
          }
        }))
  }
}
