/// The style sheet that says how many pixels a millimetre has; its name holds the number.
///
/// The content security policy forbids style in the page itself, so the number comes in a file.
enum ScaleSheet {
  /// The screens there are, from 40 to 400 pixels an inch.
  static let scales = 1.5...16.0

  static func name(_ pixelsPerMillimetre: Double) -> String {
    "scale-\(text(pixelsPerMillimetre)).css"
  }

  /// The sheet of this name; nothing for a name that is not written as ``name(_:)`` writes it.
  static func sheet(named name: String) -> String? {
    guard name.hasPrefix("scale-"), name.hasSuffix(".css"),
      let scale = Double(name.dropFirst(6).dropLast(4)), scales.contains(scale),
      self.name(scale) == name
    else { return nil }
    return ":root{--px-per-mm:\(text(scale))}\n"
  }

  /// A number of pixels with at most two places, within ``scales``.
  static func text(_ scale: Double) -> String {
    let hundredths = Int((scale * 100).rounded())
    let fraction = hundredths % 100
    guard fraction != 0 else { return "\(hundredths / 100)" }
    let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return "\(hundredths / 100).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
