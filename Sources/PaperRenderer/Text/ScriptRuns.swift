import Localization

/// Finds the words of another script in a text.
enum ScriptRuns {
  /// The runs whose script is not the one given, as bytes of UTF-8.
  ///
  /// Digits count as Latin inside Arabic: they stand on cards and letters as Western digits. Spaces
  /// and punctuation between two words of a run belong to it; those around it do not.
  static func foreign(in text: String, to script: Script) -> [(range: Range<Int>, script: Script)] {
    var runs: [(range: Range<Int>, script: Script)] = []
    var offset = 0
    var isInterrupted = true
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      defer { offset = next }
      guard let own = Self.script(of: scalar, in: script) else {
        if !scalar.isJoining { isInterrupted = true }
        continue
      }
      guard own.font != script.font else {
        isInterrupted = true
        continue
      }
      if let last = runs.last, !isInterrupted, last.script == own {
        runs[runs.count - 1].range = last.range.lowerBound..<next
      } else {
        runs.append((offset..<next, own))
      }
      isInterrupted = false
    }
    return runs
  }

  /// Nothing for what all scripts share.
  private static func script(of scalar: Unicode.Scalar, in base: Script) -> Script? {
    switch scalar.value {
    // What Noto Sans Arabic has no glyph for, beside the digits.
    case 0x22...0x2B, 0x2F...0x39, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1...0xAA, 0xAC...0xBF,
      0x2012...0x2023, 0x2030...0x205E, 0x2070...0x209C, 0x20A0...0x20BF:
      base == .arabic ? .latin : nil
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand inside a run without ending it: spaces and the punctuation of addresses.
  fileprivate var isJoining: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", "-", "/", ".", "@", "_", ":", "’", "'", ",", "‑": true
    default: false
    }
  }
}
