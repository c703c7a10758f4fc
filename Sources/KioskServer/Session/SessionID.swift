/// The name of one person's visit: 128 random bits that say nothing about the person.
package struct SessionID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  package static func random() -> SessionID {
    var system = SystemRandomNumberGenerator()
    return SessionID(high: system.next(), low: system.next())
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension SessionID {
  static let byteCount = 16

  /// Reads the sixteen bytes of ``bytes``.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: word(bytes.prefix(8)), low: word(bytes.suffix(8)))
  }

  var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}
