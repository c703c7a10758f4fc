import Localization

/// Text from data as it may reach a terminal: what could steer the terminal is made visible.
///
/// C0 controls, DEL and ESC become their pictures (U+2400 block). C1 controls, direction embeddings
/// and overrides (U+202A to U+202E), line and paragraph separators, the byte order mark, deprecated
/// format characters and tags become U+FFFD. Isolates stay when they are balanced, because language
/// renderers put them around the items of a list; one without its partner becomes U+FFFD.
func visibleText(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: needsCare) else { return String(text) }
  let scalars = Array(text.unicodeScalars)
  let balanced = balancedIsolates(scalars)
  var visible = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let isKept = !needsCare(scalar) || balanced.contains(index)
    visible.append(isKept ? scalar : picture(of: scalar))
  }
  return String(visible)
}

private func needsCare(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE001F: true
  default: false
  }
}

private func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  default: "\u{FFFD}"
  }
}

/// The places of the isolates that have their partner (UAX #9, BD9).
private func balancedIsolates(_ scalars: [Unicode.Scalar]) -> Set<Int> {
  var open: [Int] = []
  var balanced: Set<Int> = []
  for (index, scalar) in scalars.enumerated() {
    if BidiIsolation.initiators.contains(scalar) {
      open.append(index)
    } else if scalar == BidiIsolation.pdi, let start = open.popLast() {
      balanced.formUnion([start, index])
    }
  }
  return balanced
}

extension BidiIsolation {
  /// The characters that open an isolate.
  static let initiators: Set<Unicode.Scalar> = [lri, rli, fsi]
}
