/// A short mark of some texts, by which a later reader sees that they changed (FNV-1a, 64 bits).
///
/// It protects against accidents, not against forgery: whoever forges one only gives up the
/// protection of their own work.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private let value: UInt64

  /// The mark of texts in their order.
  package init(of texts: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte that no UTF-8 text holds keeps ["ab", "c"] and ["a", "bc"] apart.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    value = hash
  }

  /// Reads sixteen hexadecimal digits.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension POEntry {
  /// The mark of the French, plural included.
  package var frenchFingerprint: Fingerprint {
    Fingerprint(of: [id] + (translation.pluralID.map { [$0] } ?? []))
  }

  /// The mark of the translated texts.
  package var targetFingerprint: Fingerprint { Fingerprint(of: translation.texts) }

  /// The mark of French and translation together: what a reviewer has read.
  package var pairFingerprint: Fingerprint {
    Fingerprint(of: [id] + (translation.pluralID.map { [$0] } ?? []) + translation.texts)
  }
}
