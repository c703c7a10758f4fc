import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// Something a check found.
struct FindingView {
  let `class`: HTML
  let weight: HTML
  let tag: HTML
  let direction: HTML
  let text: HTML
  /// The name of the check, as `guichet check` and comments of PO files write it; for a problem none.
  let code: HTML?
  /// The text and the code for a script, which escapes them itself.
  let plain: (text: String, code: String?)

  private init(isSerious: Bool, _ line: Line, code: String?, _ words: PageWords) {
    `class` = HTML(isSerious ? "serious" : "cosmetic")
    weight = words.text(isSerious ? .workbenchSerious : .workbenchCosmetic)
    let mark = LanguageMark(line.language)
    (tag, direction, text) = (mark.tag, mark.direction, HTML(line.isolatedText))
    self.code = code.map { HTML($0) }
    plain = (line.isolatedText, code)
  }

  /// What is wrong with a draft: first what keeps it from being kept.
  static func all(
    _ draft: [String], _ entry: WorkbenchEntry, _ language: Language, _ words: PageWords
  ) -> [FindingView] {
    let problems = DraftProblem.all(in: draft, of: entry.text, language: language)
    if problems == [.empty] { return [] }
    let findings = DraftCheck.findings(
      in: entry.entry.translation.with(draft), of: entry.text, language: language,
      comments: entry.entry.translatorComments)
    let told = problems.map {
      FindingView(isSerious: true, words.line($0), code: nil, words)
    }
    let others = findings.filter { !$0.code.isToldByProblems }
    return told
      + others.map {
        FindingView(
          isSerious: $0.severity == .error, words.line($0), code: $0.code.word, words)
      }
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
