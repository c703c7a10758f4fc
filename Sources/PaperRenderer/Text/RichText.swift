import Localization

/// Words with what differs in them from the words around: weight, language, size.
struct RichText: Hashable {
  /// What a part of the text has that its surroundings have not.
  enum Trait: Hashable {
    case strong
    case language(Language)
    /// Written in a script that the language of the text is not written in.
    case script(Script)
    /// The raised number of a footnote.
    case footnote
    /// A mark beside the words, not one of them.
    case mark
    /// Smaller and lighter than the heading it stands behind.
    case aside
  }

  /// A trait over bytes of UTF-8.
  struct Span: Hashable {
    let range: Range<Int>
    let trait: Trait

    fileprivate func moved(by distance: Int) -> Span {
      Span(range: range.lowerBound + distance..<range.upperBound + distance, trait: trait)
    }

    /// Whether it has a size and a font of its own.
    fileprivate var isSmall: Bool {
      switch trait {
      case .footnote, .mark, .aside: true
      case .strong, .language, .script: false
      }
    }
  }

  let language: Language
  private(set) var text: String
  private(set) var spans: [Span]

  init(language: Language, text: String = "", spans: [Span] = []) {
    self.language = language
    self.text = text
    self.spans = spans
  }

  /// Adds words, all of which have a trait.
  mutating func append(_ words: String, _ trait: Trait? = nil) {
    appending(trait) { $0.text += words }
  }

  /// Gives a trait to everything that is added meanwhile.
  mutating func appending(_ trait: Trait?, _ add: (inout RichText) -> Void) {
    let start = text.utf8.count
    add(&self)
    let end = text.utf8.count
    if let trait, end > start { spans.append(Span(range: start..<end, trait: trait)) }
  }

  /// Adds a value, isolated from the direction around it.
  mutating func append(_ value: LocalizedValue) {
    append(BidiIsolation.isolate(value.text, value.direction), .language(value.language))
  }

  /// The text behind a number or another sign.
  func following(_ sign: String) -> RichText {
    let sign = sign + "\u{2002}"
    let distance = sign.utf8.count
    return RichText(
      language: language, text: sign + text, spans: spans.map { $0.moved(by: distance) })
  }

  /// The text with another behind it, a space between them.
  func followed(by other: RichText) -> RichText {
    var joined = self
    joined.text += "\u{2003}"
    let distance = joined.text.utf8.count
    joined.text += other.text
    joined.spans += other.spans.map { $0.moved(by: distance) }
    return joined
  }

  /// The text with its foreign scripts found: each run is set in a font that has its letters.
  func withScripts() -> RichText {
    var rich = self
    rich.spans.insert(
      contentsOf: ScriptRuns.foreign(in: text, to: language.script).map {
        Span(range: $0.range, trait: .script($0.script))
      }.filter { run in !rich.spans.contains { $0.isSmall && $0.range.overlaps(run.range) } },
      at: 0)
    return rich
  }
}
