import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Checks one translation against its French.
package struct EntryCheck {
  private let text: TranslatableText
  private let language: Language

  package init(_ text: TranslatableText, in language: Language) {
    self.text = text
    self.language = language
  }

  /// The findings of every check in one form, for a translator who is still typing.
  ///
  /// Nothing is said of faulty markup, which the catalogue's reader reports.
  package func findings(in form: String) -> [DraftFinding] {
    guard let target = try? MessagePattern(parsing: form) else { return [] }
    let pair =
      switch text.text {
      case .single(let source): self.pair(source, target, isPluralForm: false)
      case .counted(_, let other): self.pair(other, target, isPluralForm: true)
      }
    return TranslationChecks.all.compactMap { check in
      check.finding(in: pair).map { DraftFinding(check.code, check.severity, $0) }
    }
  }

  /// The findings of every check in a translation, with the form each is about.
  func findings(of translation: POTranslation) -> [(form: Int, finding: DraftFinding)] {
    switch (text.text, translation) {
    case (.single, .single(let target)): return findings(in: target).map { (0, $0) }
    case (.counted, .plural(_, let forms)):
      // A wrong number of forms was reported when the catalogue was read.
      guard forms.count == language.pluralForms.categories.count else { return [] }
      return forms.enumerated().flatMap { index, form in
        (form.isEmpty ? [.emptyForm(index, of: language)] : findings(in: form)).map { (index, $0) }
      }
    case (.single, .plural), (.counted, .single): return [(0, .wrongShape)]
    }
  }

  /// The findings of every check, at the places of the translation's texts.
  func findings(_ entry: POEntry, at ranges: [SourceRange]) -> [Diagnostic] {
    findings(of: entry.translation).compactMap { form, finding in
      ranges.indices.contains(form)
        ? Diagnostic(finding.code, finding.severity, at: ranges[form], finding.message) : nil
    }
  }

  private func pair(
    _ source: MessagePattern, _ target: MessagePattern, isPluralForm: Bool
  ) -> TranslationPair {
    TranslationPair(
      source: source, target: target, language: language, isPluralForm: isPluralForm,
      isName: text.isName, surface: TextSurface(source, in: text.context))
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
