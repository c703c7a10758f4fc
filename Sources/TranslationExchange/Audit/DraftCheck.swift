package import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Checks a translation that stands in no file yet, while somebody writes it.
package enum DraftCheck {
  /// What is wrong with a draft; its places are in a file of its own that exists nowhere.
  ///
  /// `comments` are the translator's, in which findings may be turned off.
  package static func findings(
    in draft: POTranslation, of text: TranslatableText, language: Language, comments: [String] = []
  ) -> [Diagnostic] {
    let allowed = comments.compactMap { comment in
      if case .allowance(let allowance) = Allowance.reading(comment) { allowance.code } else { nil }
    }
    let entry = POEntry(
      context: text.context.path, id: text.entryKey.id, translation: draft)
    let nowhere = source.range(0..<0)
    let findings =
      faults(in: entry, language)
      + EntryCheck(text, in: language).findings(entry, at: draft.texts.map { _ in nowhere })
    return findings.filter { !allowed.contains($0.code.word) }
  }

  private static let source = SourceFile(path: "draft.po", bytes: [])

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
    let source = SourceFile(path: source.path, bytes: Array(POWriter.text(of: file).utf8))
    return CatalogueReading([source], language: language).diagnostics
  }
}
