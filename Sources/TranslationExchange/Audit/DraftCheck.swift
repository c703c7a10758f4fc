import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Checks a translation that stands in no file yet, while somebody writes it.
package enum DraftCheck {
  /// What is wrong with a draft.
  ///
  /// `comments` are the translator's, in which findings may be turned off.
  package static func findings(
    in draft: POTranslation, of text: TranslatableText, language: Language, comments: [String] = []
  ) -> [DraftFinding] {
    let allowed = comments.compactMap { comment in
      if case .allowance(let allowance) = Allowance.reading(comment) { allowance.code } else { nil }
    }
    let entry = POEntry(
      context: text.context.path, id: text.entryKey.id, translation: draft)
    let findings =
      faults(in: entry, language).map(DraftFinding.init)
      + EntryCheck(text, in: language).findings(of: draft).map(\.finding)
    return findings.filter { !allowed.contains($0.code.word) }
  }

  /// What reading the entry as a file would say; most entries need not be read.
  private static func faults(in entry: POEntry, _ language: Language) -> [Diagnostic] {
    let isWhole =
      switch entry.translation {
      case .single: true
      case .plural(_, let forms): forms.count == language.pluralForms.categories.count
      }
    if isWhole, entry.translation.texts.allSatisfy({ (try? MessagePattern(parsing: $0)) != nil }) {
      return []
    }
    var file = POFile(header: POHeader(language: language))
    file.entries = [entry]
    let source = SourceFile(path: "draft.po", bytes: Array(POWriter.text(of: file).utf8))
    return CatalogueReading([source], language: language).diagnostics
  }
}
