/// The number of terminal columns a character takes: 0, 1 or 2, more for some Indic clusters.
///
/// Wide are the East Asian W and F characters of UAX #11 and emoji in emoji presentation.
package func displayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  let joined = scalars.contains { $0.value == 0xFE0F || $0.value == 0x200D }
  if first.properties.isEmoji, first.value > 0xFF, joined || first.properties.isEmojiPresentation {
    return 2
  }
  return scalars.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  if isZeroWidth(scalar) { return 0 }
  return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: true
  // The Arabic number and verse signs are format characters that take room.
  case .format: !([0x06DD, 0x070F, 0x08E2].contains(scalar.value) || isArabicNumberSign(scalar))
  default: (0x1160...0x11FF).contains(scalar.value)
  }
}

private func isArabicNumberSign(_ scalar: Unicode.Scalar) -> Bool {
  (0x0600...0x0605).contains(scalar.value)
}

private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF: true
  case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
  case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true
  case 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
  default: false
  }
}
