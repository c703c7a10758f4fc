/// What CLDR's plural rules look at in a number (UTS #35 part 3, section 5.1.1).
///
/// The operand `n`, the absolute value, is `i` when ``isInteger``.
package struct PluralOperands: Hashable, Sendable {
  /// The integer digits.
  package let i: Int
  /// The number of visible fraction digits, trailing zeros counted.
  package let v: Int
  /// The number of visible fraction digits, trailing zeros not counted.
  package let w: Int
  /// The visible fraction digits as a number, trailing zeros counted.
  package let f: Int
  /// The visible fraction digits as a number, trailing zeros not counted.
  package let t: Int
  /// The exponent of a compact form: 6 in "2 million" (`2c6`).
  package let e: Int

  package init(_ number: Int) {
    // Clamping concerns the smallest Int alone, which has no positive counterpart.
    (i, v, w, f, t, e) = (Int(clamping: number.magnitude), 0, 0, 0, 0, 0)
  }

  /// Whether `n` is `i`: "1.0" is, "1.5" is not.
  package var isInteger: Bool { t == 0 }

  /// Reads CLDR's sample notation: `12`, `1.50`, `1.0000001c6`.
  ///
  /// Nothing for anything else, or for more digits than an `Int` holds.
  package init?(sample text: some StringProtocol) {
    let parts = text.split(separator: "c", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      let exponent = parts.count == 2 ? Int(parts[1]) : 0, (0...15).contains(exponent)
    else { return nil }
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(digits.count), !digits.contains(where: \.isEmpty),
      digits.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = digits.count == 2 ? String(digits[1]) : ""
    let moved = fraction.prefix(exponent)
    let zeros = String(repeating: "0", count: exponent - moved.count)
    let visible = String(fraction.dropFirst(exponent))
    let significant = visible.reversed().drop { $0 == "0" }.reversed()
    guard let i = Int(digits[0] + moved + zeros), let f = visible.isEmpty ? 0 : Int(visible),
      let t = significant.isEmpty ? 0 : Int(String(significant))
    else { return nil }
    (self.i, self.v, self.w) = (i, visible.count, significant.count)
    (self.f, self.t, self.e) = (f, t, exponent)
  }
}
