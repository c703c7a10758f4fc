import Localization

/// Turns the wrapped lines of a paragraph into the text that is sent to the terminal.
struct LineOrdering {
  let mode: BidiMode
  /// The direction of the paragraph.
  let direction: TextDirection

  /// The lines, each in the order in which it is sent.
  func arrange(_ characters: [StyledCharacter], lines: [Range<Int>]) -> [StyledText] {
    switch mode {
    case .terminal:
      return logical(characters, lines: lines)
    case .visual:
      // Without memory for FriBidi the words are still worth showing.
      return (try? visual(characters, lines: lines)) ?? logical(characters, lines: lines)
    }
  }

  // MARK: Reading order

  /// Isolates that reach over the end of a line are closed there and opened again on the next.
  ///
  /// Where everything runs from left to right isolates change nothing, and are left out.
  private func logical(_ characters: [StyledCharacter], lines: [Range<Int>]) -> [StyledText] {
    if direction == .leftToRight, !characters.contains(where: \.isRightToLeft) {
      return lines.map { line in StyledText(characters[line].filter { !$0.isIsolate }) }
    }
    var open: [StyledCharacter] = []
    var done = 0
    return lines.map { line in
      // What stands between two lines (spaces) can hold no isolate that matters to either.
      for character in characters[done..<line.lowerBound] { Self.track(character, in: &open) }
      var sent = open
      for character in characters[line] {
        Self.track(character, in: &open)
        sent.append(character)
      }
      done = line.upperBound
      let end = StyledCharacter(Character(BidiIsolation.pdi), style: .plain)
      return StyledText(sent + open.map { _ in end })
    }
  }

  private static func track(_ character: StyledCharacter, in open: inout [StyledCharacter]) {
    guard let scalar = character.character.unicodeScalars.first else { return }
    if BidiIsolation.initiators.contains(scalar) { open.append(character) }
    if scalar == BidiIsolation.pdi { _ = open.popLast() }
  }

  // MARK: Seen order

  private func visual(
    _ characters: [StyledCharacter], lines: [Range<Int>]
  ) throws(BidiFailure) -> [StyledText] {
    let pieces = characters.map(Self.pieces)
    var starts: [Int] = [0]
    for piece in pieces { starts.append(starts[starts.count - 1] + piece.count) }
    let flat = pieces.flatMap { $0 }
    let paragraph = try BidiParagraph(flat.map(\.scalar), direction: direction)
    var arranged: [StyledText] = []
    for line in lines {
      var text = StyledText()
      for index in try paragraph.visualOrder(of: starts[line.lowerBound]..<starts[line.upperBound])
      {
        guard let glyph = paragraph.glyphs[index], !Self.isInvisible(glyph) else { continue }
        text += StyledText(partOfSafe: flat[index].text(shownAs: glyph), flat[index].style)
      }
      arranged.append(text)
    }
    return arranged
  }

  /// What FriBidi sees as one character: a scalar, or a whole emoji, which it must not take apart.
  private struct Piece {
    let scalar: Unicode.Scalar
    let rest: Substring.UnicodeScalarView
    let style: TextStyle

    func text(shownAs glyph: Unicode.Scalar) -> String {
      var text = String.UnicodeScalarView([glyph])
      text.append(contentsOf: rest)
      return String(text)
    }
  }

  private static func pieces(of character: StyledCharacter) -> [Piece] {
    let scalars = Substring(String(character.character)).unicodeScalars
    guard let first = scalars.first else { return [] }
    if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
      return [Piece(scalar: first, rest: scalars.dropFirst(), style: character.style)]
    }
    return scalars.map {
      Piece(scalar: $0, rest: scalars.suffix(0), style: character.style)
    }
  }

  /// Direction marks and joiners have done their work once the text is ordered and shaped.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200B...0x200F, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension StyledCharacter {
  fileprivate var isIsolate: Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return BidiIsolation.initiators.contains(scalar) || scalar == BidiIsolation.pdi
  }

  /// Whether the character is of a right-to-left script: Hebrew to Arabic Extended-A, their
  /// presentation forms, and the right-to-left blocks of the supplementary plane.
  fileprivate var isRightToLeft: Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x0590...0x08FF, 0x200F, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension StyledText {
  /// Puts the characters of a safe text together again.
  init(_ characters: [StyledCharacter]) {
    self.init()
    var rest = characters[...]
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style }
      self += StyledText(partOfSafe: String(run.map(\.character)), first.style)
      rest = rest.dropFirst(run.count)
    }
  }
}
