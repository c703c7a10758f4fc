import Localization

extension RichText {
  /// The text without isolates that run the way the words around them do from right to left.
  ///
  /// FriBidi 1.0.8 gives a left-to-right isolate behind such a one an odd level, so that the groups
  /// of a telephone number change places. A right-to-left mark at either end, as long in UTF-8, does
  /// what is needed: the words around are not drawn in.
  func withoutRightToLeftIsolates() -> RichText {
    guard language.direction == .rightToLeft, text.unicodeScalars.contains(BidiIsolation.rli)
    else { return self }
    var plain = String.UnicodeScalarView()
    var open: [(direction: TextDirection?, isMark: Bool)] = []
    for scalar in text.unicodeScalars {
      let around = open.last.map(\.direction) ?? .rightToLeft
      switch scalar {
      case BidiIsolation.rli:
        open.append((.rightToLeft, around == .rightToLeft))
      case BidiIsolation.lri: open.append((.leftToRight, false))
      case BidiIsolation.fsi: open.append((nil, false))
      case BidiIsolation.pdi where !open.isEmpty:
        plain.append(open.removeLast().isMark ? Self.rightToLeftMark : scalar)
        continue
      default: break
      }
      plain.append(
        scalar == BidiIsolation.rli && open.last?.isMark == true ? Self.rightToLeftMark : scalar)
    }
    return RichText(language: language, text: String(plain), spans: spans)
  }

  private static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
}
