import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// A French sentence with its tokens in boxes.
struct SourceView {
  struct Piece {
    var words: HTML?
    var token: HTML?
    var strong: HTML?
  }

  let pieces: [Piece]

  init(_ pattern: MessagePattern) {
    pieces = pattern.inlines.map { inline in
      switch inline {
      case .words(let words): Piece(words: HTML(words))
      case .value(let name): Piece(token: HTML("{\(name)}"))
      case .term(_, let words): Piece(token: HTML(words))
      case .strong(let inner):
        Piece(
          strong: HTML(
            inner.map { inline in
              switch inline {
              case .words(let words), .term(_, let words): words
              case .value(let name): "{\(name)}"
              case .strong: ""
              }
            }.joined()))
      }
    }
  }
}

/// What changed in the French since the translation was made.
struct ChangeView {
  struct Words {
    let label: HTML
    let words: HTML
  }

  struct Run {
    var same: HTML?
    var deleted: Words?
    var inserted: Words?
  }

  let heading: PhraseView
  let runs: [Run]

  /// Nothing while the French is the one that was translated.
  init?(_ entry: WorkbenchEntry, _ words: PageWords) {
    guard let former = entry.formerFrench, former != entry.entry.id else { return nil }
    heading = words.phrase(.workbenchChanged)
    runs = WordDifference(from: former, to: entry.entry.id).runs.map { run in
      switch run {
      case .same(let text): Run(same: HTML(text))
      case .deleted(let text):
        Run(deleted: Words(label: words.text(.workbenchDeleted), words: HTML(text)))
      case .inserted(let text):
        Run(inserted: Words(label: words.text(.workbenchInserted), words: HTML(text)))
      }
    }
  }
}

/// One text to write: the whole translation, or one plural form.
struct FieldView {
  let index: HTML
  let label: PhraseView
  let tag: HTML
  let direction: HTML
  let rows: HTML
  let words: HTML

  static func all(
    _ entry: WorkbenchEntry, draft: [String]?, label: InterfaceKey, _ language: Language,
    _ words: PageWords
  ) -> [FieldView] {
    let mark = LanguageMark(language)
    let texts = draft ?? entry.entry.translation.texts
    let examples = PluralExample.all(in: language)
    return texts.enumerated().map { index, text in
      let label: PhraseView =
        switch entry.text.text {
        case .single: words.phrase(label)
        case .counted: words.numbers(examples[min(index, examples.count - 1)])
        }
      let isLong = entry.entry.id.count > 70
      return FieldView(
        index: HTML(index), label: label, tag: mark.tag, direction: mark.direction,
        rows: HTML(texts.count > 1 ? 1 : isLong ? 5 : 3),
        words: HTML(EditableText.shown(text, in: language)))
    }
  }
}

/// The buttons of what must stay in the sentence.
struct TokensView {
  struct Item {
    let opening: HTML
    let closing: HTML
    let tag: HTML
    let name: HTML
    let isNeeded: Bool
    let lost: PhraseView
    let example: PhraseView?
  }

  let heading: PhraseView
  let help: PhraseView
  let items: [Item]

  /// Nothing for a sentence of plain words.
  init?(
    _ entry: WorkbenchEntry, _ words: PageWords, example: (ValueName) -> LocalizedValue?
  ) {
    let tokens = SentenceToken.all(in: entry.pattern)
    guard !tokens.isEmpty else { return nil }
    heading = words.phrase(.workbenchTokens)
    help = words.phrase(.workbenchTokensHelp)
    items = tokens.map { token in
      let isPlural = entry.french.count > 1
      switch token {
      case .value(let name):
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing), tag: HTML("en"),
          name: HTML(token.opening), isNeeded: !isPlural,
          lost: words.phrase(.workbenchLost),
          example: example(name).map { words.phrase(.workbenchExample, ["example": .value($0)]) })
      case .term(_, let french):
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing), tag: HTML("fr"),
          name: HTML(french), isNeeded: true, lost: words.phrase(.workbenchLost), example: nil)
      case .strong:
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing),
          tag: HTML(words.presenter.line(.workbenchStrong).language.tag),
          name: words.text(.workbenchStrong), isNeeded: false,
          lost: words.phrase(.workbenchLost), example: nil)
      }
    }
  }
}

/// Something a check found.
struct FindingView {
  let `class`: HTML
  let weight: HTML
  let tag: HTML
  let direction: HTML
  let text: HTML
  /// The text for a script, which escapes it itself.
  let plain: String

  init(_ finding: Diagnostic, _ words: PageWords) {
    let isSerious = finding.severity == .error
    self.init(isSerious: isSerious, finding.message, .english, words)
  }

  private init(isSerious: Bool, _ text: String, _ language: Language, _ words: PageWords) {
    `class` = HTML(isSerious ? "serious" : "cosmetic")
    weight = words.text(isSerious ? .workbenchSerious : .workbenchCosmetic)
    let mark = LanguageMark(language)
    (tag, direction, self.text, plain) = (mark.tag, mark.direction, HTML(text), text)
  }

  /// What is wrong with a draft: first what keeps it from being kept, in the volunteer's language.
  static func all(
    _ draft: [String], _ entry: WorkbenchEntry, _ language: Language, _ words: PageWords
  ) -> [FindingView] {
    let problems = DraftProblem.all(in: draft, of: entry.text, language: language)
    if problems == [.empty] { return [] }
    let findings = DraftCheck.findings(
      in: entry.entry.translation.with(draft), of: entry.text, language: language)
    let told = problems.map { problem in
      let line = words.line(problem)
      return FindingView(isSerious: true, line.text, line.language, words)
    }
    let others = findings.filter { !$0.code.isToldByProblems }
    return told + others.map { FindingView($0, words) }
  }
}

extension DiagnosticCode {
  /// Whether ``DraftProblem`` says the same in the volunteer's language.
  fileprivate var isToldByProblems: Bool {
    [
      "po-markup", "placeholder-lost", "placeholder-extra", "term-lost", "term-extra",
      "plural-form-missing", "invisible-character",
    ].contains(word)
  }
}

extension POTranslation {
  /// The same shape with other words.
  func with(_ texts: [String]) -> POTranslation {
    switch self {
    case .single: .single(texts.first ?? "")
    case .plural(let id, _): .plural(id: id, forms: texts)
    }
  }
}
