package import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Checks a translation that stands in no file yet, while somebody writes it.
package enum DraftCheck {
  /// What is wrong with a draft; its places are in a file of its own that exists nowhere.
  package static func findings(
    in draft: POTranslation, of text: TranslatableText, language: Language
  ) -> [Diagnostic] {
    let entry = POEntry(
      context: text.context.path, id: text.entryKey.id, translation: draft)
    var file = POFile(header: POHeader(language: language))
    file.entries = [entry]
    let source = SourceFile(path: "draft.po", bytes: Array(POWriter.text(of: file).utf8))
    let reading = POReader.read(source)
    let faults = CatalogueReading([source], language: language).diagnostics
    guard let place = reading.places.first else { return faults }
    let ranges = place.translations.map { reading.range($0) }
    return faults
      + EntryCheck(text: text, language: language).findings(entry, at: ranges)
  }
}
