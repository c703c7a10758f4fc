import Localization
import Presentation

extension RichText {
  /// A line as it stands on paper: the official word behind its translation, a mark where no
  /// translation exists, the numbers of its footnotes behind it.
  init(_ line: Line, footnotes: [Int] = []) {
    self.init(language: line.language)
    if line.isFallback { appendFallbackMark() }
    append(line.inlines)
    append(footnotes: footnotes)
  }

  /// A label and its text in one line, the label in bold.
  init(label: Line, _ line: Line, footnotes: [Int] = []) {
    self.init(language: line.language)
    if line.isFallback || label.isFallback { appendFallbackMark() }
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

  /// Says in which language the words are that should have been in another.
  private mutating func appendFallbackMark() {
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
