/// Where gettext may break a text, by UAX #14.
///
/// The rules are those of GNU libunistring, so that our files equal what `msgcat` writes; it breaks
/// after a full stop even before a letter (against LB29). Classes of scripts that are broken by
/// dictionary, and Hangul, are taken as letters.
enum LineBreaking {
  /// For each character, whether a line may end before it.
  static func opportunities(in scalars: [Unicode.Scalar]) -> [Bool] {
    var opportunities = [Bool](repeating: false, count: scalars.count)
    var before: LineBreakClass?
    var hasSpaces = false
    for (index, scalar) in scalars.enumerated() {
      let after = LineBreakClass(scalar)
      switch after {
      case .space:
        hasSpaces = true
      case .zeroWidthSpace:
        (before, hasSpaces) = (after, false)
      case .combining where before != nil && before != .zeroWidthSpace && !hasSpaces:
        break
      case .combining:
        // LB10: without a base it stands as a letter.
        opportunities[index] = before != nil
        (before, hasSpaces) = (.letter, false)
      case .glue, .wordJoiner, .breakBoth, .breakAfter, .breakBefore, .hyphen, .closing, .bracket,
        .exclamation, .inseparable, .opening, .quotation, .separator, .digit, .postfix, .prefix,
        .slash, .letter, .hebrew, .ideograph:
        if let before { opportunities[index] = mayBreak(before, after, hasSpaces: hasSpaces) }
        (before, hasSpaces) = (after, false)
      }
    }
    return opportunities
  }

  private static func mayBreak(
    _ before: LineBreakClass, _ after: LineBreakClass, hasSpaces: Bool
  ) -> Bool {
    if before == .zeroWidthSpace { return true }
    if isKeptAcrossSpaces(before, after) { return false }
    return hasSpaces || !isKept(before, after)
  }

  /// LB11 and LB13 to LB17.
  private static func isKeptAcrossSpaces(
    _ before: LineBreakClass, _ after: LineBreakClass
  ) -> Bool {
    switch (before, after) {
    case (_, .wordJoiner), (_, .closing), (_, .bracket), (_, .exclamation), (_, .separator),
      (_, .slash), (.opening, _), (.quotation, .opening), (.breakBoth, .breakBoth):
      true
    default: false
    }
  }

  /// LB11, LB12 and LB19 to LB30, where no space stands between.
  private static func isKept(_ before: LineBreakClass, _ after: LineBreakClass) -> Bool {
    switch (before, after) {
    case (.breakAfter, .glue), (.hyphen, .glue): false
    case (.wordJoiner, _), (.glue, _), (.breakBefore, _), (_, .glue): true
    case (_, .quotation), (.quotation, _): true
    case (_, .breakAfter), (_, .hyphen), (_, .inseparable): true
    case (.slash, .hebrew): true
    default: isWord(before, after) || isNumber(before, after)
    }
  }

  /// LB23, LB24, LB28 and LB30.
  private static func isWord(_ before: LineBreakClass, _ after: LineBreakClass) -> Bool {
    switch (before, after) {
    case (.letter, .letter), (.letter, .hebrew), (.hebrew, .letter), (.hebrew, .hebrew): true
    case (.letter, .digit), (.hebrew, .digit), (.digit, .letter), (.digit, .hebrew): true
    case (.letter, .prefix), (.letter, .postfix), (.letter, .opening): true
    case (.hebrew, .prefix), (.hebrew, .postfix), (.hebrew, .opening): true
    case (.prefix, .letter), (.prefix, .hebrew), (.prefix, .ideograph): true
    case (.postfix, .letter), (.postfix, .hebrew), (.ideograph, .postfix): true
    case (.bracket, .letter), (.bracket, .hebrew), (.bracket, .digit): true
    case (.digit, .opening): true
    default: false
    }
  }

  /// LB25.
  private static func isNumber(_ before: LineBreakClass, _ after: LineBreakClass) -> Bool {
    switch (before, after) {
    case (.closing, .postfix), (.closing, .prefix), (.bracket, .postfix), (.bracket, .prefix): true
    case (.digit, .postfix), (.digit, .prefix), (.digit, .digit): true
    case (.postfix, .opening), (.prefix, .opening): true
    case (.postfix, .digit), (.prefix, .digit): true
    case (.hyphen, .digit), (.separator, .digit), (.slash, .digit): true
    default: false
    }
  }
}
