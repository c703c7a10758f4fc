import CFriBidi
import Localization

/// One paragraph through the Unicode Bidirectional Algorithm and Arabic shaping, by FriBidi.
///
/// Levels and shapes are found once for the paragraph, because an isolate or a joined word may reach
/// over the end of a line; then each line is reordered by itself (UAX #9, L1 to L4).
struct BidiParagraph {
  /// The paragraph after shaping and mirroring, still in reading order; a letter that was taken into
  /// a ligature is nothing.
  let glyphs: [Unicode.Scalar?]
  private let types: [FriBidiCharType]
  private let levels: [FriBidiLevel]
  private let direction: FriBidiParType

  init(_ scalars: [Unicode.Scalar], direction: TextDirection) throws(BidiFailure) {
    guard let count = FriBidiStrIndex(exactly: scalars.count) else { throw .textTooLong }
    let text: [FriBidiChar]
    var paragraph: FriBidiParType
    switch direction {
    case .leftToRight:
      text = scalars.map(\.value)
      paragraph = FRIBIDI_PAR_LTR
    case .rightToLeft:
      text = BidiIsolation.withoutRightToLeftIsolates(scalars).map(\.value)
      paragraph = FRIBIDI_PAR_RTL
    }
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: text.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: text.count)
    var levels = [FriBidiLevel](repeating: 0, count: text.count)
    fribidi_get_bidi_types(text, count, &types)
    fribidi_get_bracket_types(text, count, types, &brackets)
    let highest = fribidi_get_par_embedding_levels_ex(types, brackets, count, &paragraph, &levels)
    guard highest > 0 || text.isEmpty else { throw .outOfMemory }
    glyphs = Self.shape(text, types: types, levels: levels)
    self.types = types
    self.levels = levels
    self.direction = paragraph
  }

  /// The indices of a line's characters, from left to right as they are seen.
  func visualOrder(of line: Range<Int>) throws(BidiFailure) -> [Int] {
    guard !line.isEmpty else { return [] }
    // FriBidi resets the levels of spaces at the line's end in the list it is given.
    var levels = levels
    var order = Array(0..<FriBidiStrIndex(types.count))
    let highest = fribidi_reorder_line(
      guichet_shaping, types, FriBidiStrIndex(line.count), FriBidiStrIndex(line.lowerBound),
      direction, &levels, nil, &order)
    guard highest > 0 else { throw .outOfMemory }
    return order[line].map(Int.init)
  }

  private static func shape(
    _ text: [FriBidiChar], types: [FriBidiCharType], levels: [FriBidiLevel]
  ) -> [Unicode.Scalar?] {
    let count = FriBidiStrIndex(text.count)
    var shaped = text
    var joining = [FriBidiArabicProp](repeating: 0, count: text.count)
    fribidi_get_joining_types(text, count, &joining)
    fribidi_join_arabic(types, count, levels, &joining)
    fribidi_shape(guichet_shaping, levels, count, &joining, &shaped)
    return zip(text, shaped).map { before, after in
      after == guichet_ligated && before != after ? nil : Unicode.Scalar(after)
    }
  }
}

/// Why FriBidi could not do its work.
enum BidiFailure: Error, Hashable {
  case outOfMemory
  /// More characters than a C `int` counts.
  case textTooLong
}
