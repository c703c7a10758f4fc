import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import Spelling

/// The spelling of the French itself, which every translation starts from.
enum SourceSpelling {
  /// A finding at each text with a word that neither the dictionary nor the word list has.
  static func findings(
    _ texts: [TranslatableText], _ library: SpellingLibrary
  ) -> [Diagnostic] {
    switch library.dictionary(of: .source) {
    case .failure(let missing): return [.missingDictionary(missing, for: .source)]
    case .success(let dictionary):
      let check = MisspeltWord(dictionary, language: .source)
      return texts.flatMap { text in
        text.patterns.flatMap { check.findings(in: $0, beside: [], at: text.range) }
      }
    }
  }
}

extension TranslatableText {
  /// The French in all its forms.
  var patterns: [MessagePattern] {
    switch text {
    case .single(let pattern): [pattern]
    case .counted(let one, let other): [one, other]
    }
  }
}

extension Diagnostic {
  static func missingDictionary(_ missing: MissingDictionary, for language: Language) -> Diagnostic
  {
    Diagnostic(
      "dictionary-missing", .note, at: .file(path: missing.path),
      """
      the spelling of \(quoted(language.tag)) is not checked: install the Debian package \
      \(missing.package)
      """)
  }
}
