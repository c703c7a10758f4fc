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
      in: entry.entry.translation.with(draft), of: entry.text, language: language,
      comments: entry.entry.translatorComments)
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
