/// Fits the characters of a paragraph into lines of a number of columns.
///
/// Lines end at spaces only, the first line that fits (greedy). A word that is wider than a whole
/// line is broken: an address after one of its signs, anything else between two characters.
enum LineWrapping {
  /// The lines as ranges of characters, without the spaces between them; never empty.
  static func lines(of characters: [StyledCharacter], width: Int) -> [Range<Int>] {
    precondition(width > 0, "a line has at least one column")
    var lines: [Range<Int>] = []
    var start = skipSpaces(characters, from: 0)
    while start < characters.count {
      let line = line(of: characters, from: start, width: width)
      lines.append(line)
      start = skipSpaces(characters, from: line.upperBound)
    }
    return lines.isEmpty ? [0..<0] : lines
  }

  private static func line(
    of characters: [StyledCharacter], from start: Int, width: Int
  ) -> Range<Int> {
    var used = 0
    var wordEnd = start
    for index in start..<characters.count {
      let character = characters[index]
      if character.isBreakableSpace {
        if !characters[index - 1].isBreakableSpace { wordEnd = index }
      } else if used + character.width > width, index > start {
        return start..<(wordEnd > start ? wordEnd : forcedBreak(characters, in: start..<index))
      }
      used += character.width
    }
    return start..<withoutSpaces(characters, upTo: characters.count)
  }

  private static func forcedBreak(_ characters: [StyledCharacter], in range: Range<Int>) -> Int {
    let sign = range.last { characters[$0].endsAddressPart }
    // A sign at the very beginning would leave a line of one character.
    return sign.map { $0 + 1 }.flatMap { $0 - range.lowerBound >= range.count / 2 ? $0 : nil }
      ?? range.upperBound
  }

  private static func skipSpaces(_ characters: [StyledCharacter], from index: Int) -> Int {
    characters[index...].firstIndex { !$0.isBreakableSpace } ?? characters.count
  }

  private static func withoutSpaces(_ characters: [StyledCharacter], upTo end: Int) -> Int {
    (characters[..<end].lastIndex { !$0.isBreakableSpace } ?? -1) + 1
  }
}
