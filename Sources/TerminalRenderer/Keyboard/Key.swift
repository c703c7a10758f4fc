/// A key, whatever bytes the terminal sends for it.
package enum Key: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter
  case escape
  case backspace
  case tab
  /// Ctrl-C.
  case interrupt
  /// Ctrl-L: draw everything again.
  case redraw
  /// Letters, digits, signs and the space.
  case character(Character)
  /// Anything else that was pressed.
  case unknown
}

extension Key {
  /// The digit of the key, in any script; nothing for other keys.
  var digit: Int? {
    guard case .character(let character) = self, let value = character.wholeNumberValue,
      (0...9).contains(value)
    else { return nil }
    return value
  }

  /// The Latin letter printed on the same key of a Belgian, Ukrainian or Arabic keyboard.
  ///
  /// So a letter works without changing the layout. Only the letters of ``WalkFunction`` are here.
  var latinLetter: Character? {
    guard case .character(let character) = self else { return nil }
    let lower = Character(character.lowercased())
    return Self.samePlace[lower] ?? lower
  }

  private static let samePlace: [Character: Character] = [
    // Ukrainian (ЙЦУКЕН on QWERTY)
    "й": "q", "ц": "w", "р": "h", "д": "l", "ф": "a", "с": "c", "и": "b", "ь": "m",
    "і": "s", "ы": "s",
    // Arabic (101 keys)
    "ض": "q", "ص": "w", "ا": "h", "م": "l", "ش": "a", "ؤ": "c", "ة": "m", "س": "s", "؟": "?",
  ]
}
