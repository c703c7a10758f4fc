import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary

/// Checks one translation against its French.
struct EntryCheck {
  let text: TranslatableText
  let language: Language

  /// The findings of every check, at the places of the translation's texts.
  func findings(_ entry: POEntry, at ranges: [SourceRange]) -> [Diagnostic] {
    switch (text.text, entry.translation) {
    case (.single(let source), .single(let target)):
      return ranges.first.map { findings(source, target, at: $0, isPluralForm: false) } ?? []
    case (.counted(_, let other), .plural(_, let forms)):
      // A wrong number of forms was reported when the catalogue was read.
      guard forms.count == language.pluralForms.categories.count else { return [] }
      return zip(forms, ranges).enumerated().flatMap { index, form in
        form.0.isEmpty
          ? [.emptyForm(index, of: language, at: form.1)]
          : findings(other, form.0, at: form.1, isPluralForm: true)
      }
    case (.single, .plural), (.counted, .single):
      return ranges.first.map { [.wrongShape(at: $0)] } ?? []
    }
  }

  private func findings(
    _ source: MessagePattern, _ target: String, at range: SourceRange, isPluralForm: Bool
  ) -> [Diagnostic] {
    // Faulty markup was reported when the catalogue was read.
    guard let target = try? MessagePattern(parsing: target) else { return [] }
    let pair = TranslationPair(
      source: source, target: target, language: language, isPluralForm: isPluralForm,
      isName: text.isName, surface: TextSurface(source, in: text.context))
    return TranslationChecks.all.compactMap { check in
      check.finding(in: pair).map { Diagnostic(check.code, check.severity, at: range, $0) }
    }
  }
}

extension TranslatableText {
  /// Whether the text is a proper name, by where it stands.
  var isName: Bool {
    let parts = context.path.split(separator: "/")
    return parts.last == "authority" || parts.starts(with: ["shared", "countries"])
      || (parts.starts(with: ["shared", "offices"]) && parts.last == "name")
  }
}
