extension BidiIsolation {
  /// RIGHT-TO-LEFT MARK.
  private static let rightToLeftMark: Unicode.Scalar = "\u{200F}"

  /// The text of a right-to-left paragraph without isolates that run the way the words around do.
  ///
  /// FriBidi 1.0.8 gives a left-to-right isolate behind such a one an odd level, so that the groups
  /// of a telephone number change places. A right-to-left mark at either end does what is needed,
  /// since the words around are not drawn in. Each scalar has one in its place, as long in UTF-8.
  package static func withoutRightToLeftIsolates(
    _ text: some Sequence<Unicode.Scalar>
  ) -> [Unicode.Scalar] {
    var open: [(direction: TextDirection?, isMark: Bool)] = []
    return text.map { scalar in
      let around = open.last.map(\.direction) ?? .rightToLeft
      switch scalar {
      case rli:
        open.append((.rightToLeft, around == .rightToLeft))
        return around == .rightToLeft ? rightToLeftMark : rli
      case lri: open.append((.leftToRight, false))
      case fsi: open.append((nil, false))
      case pdi: return open.popLast()?.isMark == true ? rightToLeftMark : pdi
      default: break
      }
      return scalar
    }
  }
}
