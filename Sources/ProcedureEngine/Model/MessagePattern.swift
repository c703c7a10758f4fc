/// A sentence with its places for values, terms and strong words.
///
/// The markup is the whole of it: `{value}`, `[[term|words]]`, `**strong**`. A pattern is parsed once,
/// when the library or a catalogue is loaded; a fault is an ordinary value with its place.
package struct MessagePattern: Hashable, Sendable {
  /// One piece of a pattern, in reading order.
  package indirect enum Inline: Hashable, Sendable {
    case words(String)
    case value(ValueName)
    case term(TermID, words: String)
    case strong([Inline])
  }

  /// The text as it was written, markup included.
  package let source: String
  package let inlines: [Inline]

  /// Parses a text; throws the first fault in it.
  package init(parsing source: String) throws(PatternFault) {
    var parser = PatternParser(source)
    self.inlines = try parser.parse()
    self.source = source
  }

  /// A text taken word for word, such as an interface word known to hold no markup.
  package init(verbatim text: String) {
    self.source = text
    self.inlines = text.isEmpty ? [] : [.words(text)]
  }

  /// The values the sentence needs, in order, repetitions included.
  package var values: [ValueName] {
    flattened.compactMap { if case .value(let name) = $0 { name } else { nil } }
  }

  /// The terms the sentence uses, in order, repetitions included.
  package var terms: [TermID] {
    flattened.compactMap { if case .term(let term, _) = $0 { term } else { nil } }
  }

  /// The words a person reads, terms included, without markup and without values.
  package var plainWords: String { wordRuns.joined() }

  /// The words a person reads, cut wherever a value or a term begins or ends.
  package var wordRuns: [String] {
    flattened.compactMap { inline in
      switch inline {
      case .words(let words), .term(_, let words): words
      case .value, .strong: nil
      }
    }
  }

  /// The words a person reads, with a space for every term and every value.
  package var wordsOutsideTerms: String {
    flattened.map { if case .words(let words) = $0 { words } else { " " } }.joined()
  }

  /// The inlines with every ``Inline/strong(_:)`` replaced by what it holds.
  private var flattened: [Inline] {
    func flatten(_ inlines: [Inline]) -> [Inline] {
      inlines.flatMap { if case .strong(let inner) = $0 { flatten(inner) } else { [$0] } }
    }
    return flatten(inlines)
  }
}

/// What is wrong with the markup of a text, and where.
package struct PatternFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unclosedValue
    case emptyValue
    case invalidValueName(String)
    case unclosedTerm
    case termWithoutWords
    case invalidTermName(String)
    case unclosedStrong
    case emptyStrong
    case unopenedBrace
  }

  package let kind: Kind
  /// The UTF-8 offset in the text at which the faulty piece begins.
  package let offset: Int

  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
