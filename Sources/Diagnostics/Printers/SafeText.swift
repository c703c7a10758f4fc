/// Text in which nothing can steer a terminal or hide: such characters become `<U+202E>`.
///
/// Escaped are the C0 and C1 controls, DEL, the direction controls, line and paragraph separators,
/// zero-width spaces, byte order marks and tag characters. Joiners stay: Arabic and emoji need them.
func safeText(_ text: some StringProtocol) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isUnsafeToPrint(scalar) {
      safe.append(contentsOf: escapeSequence(for: scalar).unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

/// Whether a character must not reach a terminal as it is.
func isUnsafeToPrint(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}

/// A character by its number, such as `<U+202E>`.
func escapeSequence(for scalar: Unicode.Scalar) -> String {
  "<\(scalarName(scalar))>"
}

/// The number of a character as Unicode writes it, such as `U+202E`.
package func scalarName(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
