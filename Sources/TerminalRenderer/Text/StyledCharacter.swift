import Diagnostics

/// A grapheme cluster with its style and its terminal columns.
struct StyledCharacter: Hashable, Sendable {
  let character: Character
  let style: TextStyle
  /// 0 for isolates and lone marks, 2 for wide characters.
  let width: Int

  init(_ character: Character, style: TextStyle) {
    self.character = character
    self.style = style
    width = displayWidth(character)
  }

  /// A space at which a line may end; U+00A0, U+202F, U+2007 and U+2060 hold words together.
  var isBreakableSpace: Bool {
    character == " " || character == "\u{200B}" || character == "\u{3000}"
      || ("\u{2000}"..."\u{200A}").contains(character) && character != "\u{2007}"
  }

  /// A mark after which a web or mail address that is wider than its column may be broken.
  var endsAddressPart: Bool { "/.-_@?&=".contains(character) }
}

extension StyledText {
  var characters: [StyledCharacter] {
    runs.flatMap { run in run.text.map { StyledCharacter($0, style: run.style) } }
  }

  /// The terminal columns the text takes on one line.
  package var width: Int { characters.reduce(0) { $0 + $1.width } }
}
