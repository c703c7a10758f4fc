import Localization
import ProcedureEngine

/// Writes the words of one page, and remembers what the page has to explain.
///
/// The order of calls is the reading order of the page: it decides which mention of a hard word is
/// the first one, and the order of glosses and sources.
struct PageWriter {
  let presenter: Presenter
  /// The way on which the page stands; nothing for a menu and for a sheet of a whole procedure.
  let journey: Journey?
  /// What the values on the page are read from; nothing for a menu.
  let circumstances: Circumstances?
  /// How a page without answers speaks of the answers it depends on.
  var whole: WholeProcedure? {
    didSet { for index in besideIfAny.indices { besideIfAny[index].whole = whole } }
  }
  private(set) var terms: [Term] = []
  private(set) var sources: [Source] = []
  /// Every source in the order it was noted, repetitions included.
  private(set) var notedSources: [Source] = []
  private(set) var hasFallback = false
  /// Whether a translation was written that nobody but the translator has read.
  private var hasUnreviewed = false
  private var termsWithOfficialWord: Set<TermID> = []
  /// The offices whose ways to be reached the page has given.
  var describedOffices: Set<OfficeID> = []
  /// Writes the second language of the page: no writer, or one.
  private var besideIfAny: [PageWriter] = []

  init(presenter: Presenter, journey: Journey? = nil) {
    self.presenter = presenter
    self.journey = journey
    circumstances = journey?.circumstances
    if let beside = presenter.besideLanguage {
      besideIfAny = [PageWriter(presenter: presenter.speaking(beside), journey: journey)]
    }
  }

  /// Writes of a procedure to somebody whose answers are not known.
  init(presenter: Presenter, whole: WholeProcedure, today: CalendarDate) {
    let circumstances = Circumstances(values: whole.procedure.values, today: today)
    self.init(presenter: presenter, whole: whole, circumstances: circumstances)
  }

  init(presenter: Presenter, whole: WholeProcedure?, circumstances: Circumstances?) {
    self.presenter = presenter
    journey = nil
    self.circumstances = circumstances
    self.whole = whole
    if let beside = presenter.besideLanguage {
      let speaking = presenter.speaking(beside)
      besideIfAny = [PageWriter(presenter: speaking, whole: whole, circumstances: circumstances)]
    }
  }

  var language: Language { presenter.language }

  mutating func note(_ source: Source) {
    if !sources.contains(source) { sources.append(source) }
    notedSources.append(source)
  }

  /// Remembers what the page has to say of words that were written.
  mutating func note(_ state: Wording.State) {
    switch state {
    case .reviewed: break
    case .translated: hasUnreviewed = true
    case .fallback: hasFallback = true
    }
  }

  /// Whether all translations on the page were read by somebody other than the translator.
  var isReviewed: Bool {
    !hasUnreviewed && presenter.hasReviewedFrame && besideIfAny.allSatisfy(\.isReviewed)
  }

  /// A line, with the same line in the second language of the page.
  ///
  /// Whatever depends on a language is made inside `write`, from the writer it is given.
  mutating func paired(_ write: (inout PageWriter) -> Line) -> Line {
    let line = write(&self)
    guard !besideIfAny.isEmpty else { return line }
    return line.with(beside: write(&besideIfAny[0]))
  }

  /// A value alone as a line.
  mutating func line(value: (Language) -> LocalizedValue) -> Line {
    paired { Line([.value(value($0.language))], language: $0.language) }
  }
}

// MARK: - Texts of the library

extension PageWriter {
  mutating func line(_ message: Message) -> Line {
    paired { $0.line($0.presenter.wording(of: message), with: .journey) }
  }

  /// The sentences that are shown; without answers, those that may be.
  mutating func lines(_ sentences: [Sentence]) -> [Line] {
    var lines: [Line] = []
    for sentence in sentences where holds(sentence.when) { lines.append(line(sentence.value)) }
    return lines
  }

  func holds(_ condition: Condition?) -> Bool {
    guard let condition else { return true }
    if let whole { return whole.mayHold(condition) }
    return circumstances?.holds(condition) ?? false
  }

  /// A name inside another sentence, in the language of that sentence.
  mutating func name(_ message: Message, in language: Language) -> LocalizedValue {
    let wording = presenter.wording(of: message, in: language)
    note(wording.state)
    return LocalizedValue(
      wording.language.typeset(wording.pattern.plainWords), language: wording.language,
      direction: wording.language.direction)
  }
}

// MARK: - Texts of the interface

extension PageWriter {
  mutating func line(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> Line {
    line(key) { _ in arguments }
  }

  /// A text of the interface whose values depend on the language.
  mutating func line(
    _ key: InterfaceKey, arguments: (inout PageWriter) -> [ValueName: Argument]
  ) -> Line {
    paired { $0.line($0.presenter.wording(of: key), with: .arguments(arguments(&$0))) }
  }

  mutating func line(
    _ key: InterfaceKey, count: Int, _ arguments: [ValueName: Argument] = [:]
  ) -> Line {
    line(key, count: count) { _ in arguments }
  }

  /// A text of the interface that changes with a number, and whose values depend on the language.
  mutating func line(
    _ key: InterfaceKey, count: Int, arguments: (inout PageWriter) -> [ValueName: Argument]
  ) -> Line {
    paired {
      let arguments = arguments(&$0).merging(["count": .number(count)]) { given, _ in given }
      return $0.line($0.presenter.wording(of: key, count: count), with: .arguments(arguments))
    }
  }

  /// Interface words inside a sentence, in the language of that sentence.
  mutating func phrase(
    _ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:], in language: Language
  ) -> [Inline] {
    let wording = presenter.wording(of: key, in: language)
    let inlines = fill(wording.pattern.inlines, in: wording.language, with: .arguments(arguments))
    note(wording.state)
    guard wording.language != language else { return inlines }
    let direction = wording.language.direction
    return [
      .value(LocalizedValue(inlines.text, language: wording.language, direction: direction))
    ]
  }
}

extension PageWriter {
  /// A text of the interface whose values are words themselves: all in the language of the text.
  mutating func line(
    _ key: InterfaceKey, values: (inout PageWriter, Language) -> [ValueName: LocalizedValue]
  ) -> Line {
    paired {
      let wording = $0.presenter.wording(of: key)
      let values = values(&$0, wording.language).mapValues(Argument.value)
      return $0.line(wording, with: .arguments(values))
    }
  }

  /// Interface words as one value of a sentence, each value in them isolated.
  mutating func words(
    _ key: InterfaceKey, in language: Language,
    values: (inout PageWriter, Language) -> [ValueName: LocalizedValue] = { _, _ in [:] }
  ) -> LocalizedValue {
    let wording = presenter.wording(of: key, in: language)
    note(wording.state)
    let values = values(&self, wording.language).mapValues(Argument.value)
    let inlines = fill(wording.pattern.inlines, in: wording.language, with: .arguments(values))
    return LocalizedValue(inlines.isolated(in: wording.language), language: wording.language)
  }
}

// MARK: - Filling

extension PageWriter {
  /// Where the values of a pattern come from.
  enum Values {
    case journey
    case arguments([ValueName: Argument])
  }

  private mutating func line(_ wording: Wording, with values: Values) -> Line {
    note(wording.state)
    return Line(
      fill(wording.pattern.inlines, in: wording.language, with: values),
      language: wording.language, isFallback: wording.isFallback,
      spoken: wording.spoken.map {
        fill($0.inlines, in: wording.language, with: values, isSpoken: true)
      })
  }

  private mutating func fill(
    _ inlines: [MessagePattern.Inline], in language: Language, with values: Values,
    isSpoken: Bool = false
  ) -> [Inline] {
    var filled: [Inline] = []
    for inline in inlines {
      switch inline {
      case .words(let words):
        filled += language.inlines(language.typeset(words))
      case .strong(let inner):
        filled.append(.strong(fill(inner, in: language, with: values, isSpoken: isSpoken)))
      case .term(let id, let words):
        filled.append(
          isSpoken
            ? .words(language.typeset(words))
            : mention(of: id, words: language.typeset(words), in: language))
      case .value(let name):
        switch values {
        case .journey: filled += value(of: name, in: language)
        case .arguments(let arguments):
          filled += arguments[name].map { [.value(presenter.value(of: $0, in: language))] } ?? []
        }
      }
    }
    return filled
  }

  /// A hard word in a sentence; the first one that is not French carries the official word.
  private mutating func mention(of id: TermID, words: String, in language: Language) -> Inline {
    guard let term = presenter.library.terms[id] else { return .words(words) }
    if !terms.contains(where: { $0.id == id }) { terms.append(term) }
    note(presenter.wording(of: term.means).state)
    let gloss = presenter.gloss(of: term)
    let showsOfficial =
      language != .french && words != term.word && termsWithOfficialWord.insert(id).inserted
    return .term(
      TermMention(words: words, official: showsOfficial ? gloss.word : nil, gloss: gloss))
  }
}
