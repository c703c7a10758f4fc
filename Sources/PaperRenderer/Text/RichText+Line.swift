import Localization
import Presentation

extension RichText {
  /// A line as it stands on paper: the official word behind its translation, a mark where no
  /// translation exists, the numbers of its footnotes behind it.
  ///
  /// The mark is left out where a page repeats its title.
  init(_ line: Line, footnotes: [Int] = [], isMarked: Bool = true) {
    self.init(language: line.language)
    if line.isFallback, isMarked { appendFallbackMark(line.language) }
    append(line.inlines)
    append(footnotes: footnotes)
  }

  /// A label and its text in one line, the label in bold.
  init(label: Line, _ line: Line, footnotes: [Int] = []) {
    self.init(language: line.language)
    if line.isFallback || label.isFallback { appendFallbackMark(line.language) }
    // A label may be in another language than its text, when only one of them is translated.
    appending(label.language == line.language ? nil : .language(label.language)) { rich in
      rich.appending(.strong) { $0.append(BidiIsolation.isolate(label.text, label.direction)) }
    }
    append("\u{2002}")
    append(line.inlines)
    append(footnotes: footnotes)
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .words(let words): append(words)
      case .strong(let inner): appending(.strong) { $0.append(inner) }
      case .value(let value): append(value)
      case .term(let mention): append(mention)
      }
    }
  }

  private mutating func append(_ mention: TermMention) {
    append(mention.words)
    guard let official = mention.official else { return }
    append(" (")
    append(official)
    append(")")
  }

  /// Adds where to go on, behind a sign that points onwards in either direction of writing.
  mutating func append(destination line: Line) {
    append("\u{2002} ›\u{A0}", .strong)
    appending(.strong) { $0.append(isolating: line.bindingValues) }
  }

  /// Adds a word in small behind a heading.
  mutating func append(aside line: Line) {
    append("\u{2003}")
    appending(.aside) { $0.append(isolating: line) }
  }

  /// Adds a whole line that keeps its own direction inside this text.
  mutating func append(isolating line: Line) {
    let initiator =
      switch line.direction {
      case .leftToRight: BidiIsolation.lri
      case .rightToLeft: BidiIsolation.rli
      }
    append(String(initiator))
    if line.isFallback, line.language != language { appendFallbackMark(line.language) }
    appending(line.language == language ? nil : .language(line.language)) {
      $0.append(line.inlines)
    }
    append(String(BidiIsolation.pdi))
  }

  /// Says in which language the words are that should have been in another.
  private mutating func appendFallbackMark(_ language: Language) {
    append("\u{2066}[\(language.tag.uppercased())]\u{2069}\u{A0}", .mark)
  }

  private mutating func append(footnotes: [Int]) {
    guard !footnotes.isEmpty else { return }
    let numbers = footnotes.map(String.init).joined(separator: ",")
    // A word joiner: the number never begins a line of its own.
    append("\u{2060}")
    append("\u{2066}\(numbers)\u{2069}", .footnote)
  }
}

extension Line {
  /// The line with each value held to the word before it: a number never stands alone on a line.
  var bindingValues: Line {
    var bound = inlines
    for (place, inline) in inlines.dropFirst().enumerated() {
      if case .value = inline, case .words(let words) = inlines[place], words.hasSuffix(" ") {
        bound[place] = .words(words.dropLast() + "\u{A0}")
      }
    }
    return Line(bound, language: language, isFallback: isFallback)
  }
}
