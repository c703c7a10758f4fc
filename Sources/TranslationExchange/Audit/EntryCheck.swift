package import Diagnostics
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

  /// What a check says of one form of a translation.
  package struct Finding: Hashable, Sendable {
    package let code: DiagnosticCode
    package let severity: Severity
    package let message: String
  }

  /// The findings of every check in one form, for a translator who is still typing.
  ///
  /// Nothing is said of faulty markup, which the catalogue's reader reports.
  package func findings(in form: String) -> [Finding] {
    guard let target = try? MessagePattern(parsing: form) else { return [] }
    let pair =
      switch text.text {
      case .single(let source): self.pair(source, target, isPluralForm: false)
      case .counted(_, let other): self.pair(other, target, isPluralForm: true)
      }
    return TranslationChecks.all.compactMap { check in
      check.finding(in: pair).map {
        Finding(code: check.code, severity: check.severity, message: $0)
      }
    }
  }

  /// The findings of every check, at the places of the translation's texts.
  func findings(_ entry: POEntry, at ranges: [SourceRange]) -> [Diagnostic] {
    switch (text.text, entry.translation) {
    case (.single, .single(let target)):
      return ranges.first.map { findings(target, at: $0) } ?? []
    case (.counted, .plural(_, let forms)):
      // A wrong number of forms was reported when the catalogue was read.
      guard forms.count == language.pluralForms.categories.count else { return [] }
      return zip(forms, ranges).enumerated().flatMap { index, form in
        form.0.isEmpty
          ? [.emptyForm(index, of: language, at: form.1)] : findings(form.0, at: form.1)
      }
    case (.single, .plural), (.counted, .single):
      return ranges.first.map { [.wrongShape(at: $0)] } ?? []
    }
  }

  private func findings(_ form: String, at range: SourceRange) -> [Diagnostic] {
    findings(in: form).map { Diagnostic($0.code, $0.severity, at: range, $0.message) }
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
