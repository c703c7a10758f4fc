/// The line breaking classes of UAX #14 that our languages meet.
enum LineBreakClass: Hashable {
  /// SP
  case space
  /// ZW
  case zeroWidthSpace
  /// CM and ZWJ
  case combining
  /// GL
  case glue
  /// WJ
  case wordJoiner
  /// B2
  case breakBoth
  /// BA
  case breakAfter
  /// BB
  case breakBefore
  /// HY
  case hyphen
  /// CL
  case closing
  /// CP
  case bracket
  /// EX
  case exclamation
  /// IN
  case inseparable
  /// OP
  case opening
  /// QU
  case quotation
  /// IS
  case separator
  /// NU
  case digit
  /// PO
  case postfix
  /// PR
  case prefix
  /// SY
  case slash
  /// AL, and everything not named here
  case letter
  /// HL
  case hebrew
  /// ID
  case ideograph

  init(_ scalar: Unicode.Scalar) {
    self = Self.mark(scalar) ?? Self.byCategory(scalar)
  }

  /// The class of a character that is listed by itself.
  private static func mark(_ scalar: Unicode.Scalar) -> Self? {
    switch scalar {
    case " ": .space
    case "\u{200B}": .zeroWidthSpace
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2011}", "\u{180E}": .glue
    case "\u{2060}", "\u{FEFF}": .wordJoiner
    case "\u{2014}": .breakBoth
    case "\t", "|", "\u{AD}", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2027}", "\u{5BE}": .breakAfter
    case "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}", "\u{3000}": .breakAfter
    case "\u{B4}", "\u{2C8}", "\u{2CC}", "\u{2DF}": .breakBefore
    case "-": .hyphen
    case "}", "\u{3001}", "\u{3002}", "\u{FF0C}", "\u{FF0E}": .closing
    case ")", "]": .bracket
    case "!", "?", "\u{61B}", "\u{61E}", "\u{61F}", "\u{6D4}", "\u{FF01}", "\u{FF1F}": .exclamation
    case "\u{2024}"..."\u{2026}": .inseparable
    case "(", "[", "{", "\u{A1}", "\u{BF}", "\u{201A}", "\u{201E}": .opening
    case "\"", "'", "\u{AB}", "\u{BB}", "\u{2018}", "\u{2019}", "\u{201B}"..."\u{201D}",
      "\u{201F}", "\u{2039}", "\u{203A}":
      .quotation
    case ",", ".", ":", ";", "\u{37E}", "\u{589}", "\u{60C}", "\u{60D}", "\u{2044}": .separator
    case "\u{66B}", "\u{66C}": .digit
    case "%", "\u{A2}", "\u{B0}", "\u{2030}"..."\u{2037}", "\u{66A}", "\u{2103}", "\u{2109}":
      .postfix
    case "$", "+", "\\", "\u{A3}"..."\u{A5}", "\u{B1}", "\u{2116}", "\u{2212}": .prefix
    case "\u{20A0}"..."\u{20A6}", "\u{20A8}"..."\u{20B5}", "\u{20B7}"..."\u{20BA}": .prefix
    case "/": .slash
    default: nil
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Self {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .control: return .combining
    case .format: return (0x600...0x605).contains(scalar.value) ? .letter : .combining
    case .openPunctuation: return .opening
    case .closePunctuation: return .closing
    case .decimalNumber: return .digit
    default: break
    }
    switch scalar.value {
    case 0x5D0...0x5F2: return .hebrew
    case 0x2E80...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return .ideograph
    default: return .letter
    }
  }
}
