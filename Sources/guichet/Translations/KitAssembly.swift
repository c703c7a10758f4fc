import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import TranslationExchange

/// Puts a volunteer's kit together out of a library.
struct KitAssembly {
  let kit: TranslationKit

  init(
    _ workshop: TranslationWorkshop, _ language: Language, only domain: TextDomain?
  ) throws {
    let library = workshop.loaded.library
    let catalogues = workshop.folder.catalogues
    let presenter = Presenter(
      library: library, interface: try Interface(of: library), catalogues: catalogues,
      language: language)
    var kit = TranslationKit(
      ExchangeDocument(try workshop.merged(language, only: domain), language: language),
      guide: try Self.guide(in: language, workshop),
      glossary: Glossary(library.terms.values, language: language, catalogues: catalogues))
    for entry in workshop.loaded.entries {
      let name = entry.procedure.id.text
      guard name == domain?.name ?? name else { continue }
      kit.screens.merge(Self.screens(of: entry, presenter)) { first, _ in first }
    }
    self.kit = kit
  }

  /// The guide in the volunteer's language, or the French one.
  private static func guide(
    in language: Language, _ workshop: TranslationWorkshop
  ) throws -> String {
    let paths = ["Translations/\(language.tag)/GUIDE.txt", "Translations/GUIDE.txt"]
    for path in paths {
      if let bytes = try workshop.files.bytes(of: path) {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    throw MissingGuide(paths: paths)
  }

  /// The screens of every journey in French and in the language: `screens/itsme-activation/01-fr.txt`.
  private static func screens(
    of entry: LoadedLibrary.Entry, _ presenter: Presenter
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for language in [Language.source, presenter.language] {
      // Text editors order right-to-left text themselves.
      let transcript = WalkTranscript(
        presenter: presenter.speaking(language), bidi: .terminal, width: 80)
      for (index, example) in entry.journeys.enumerated() {
        let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        let path = "screens/\(entry.procedure.id)/\(number)-\(language.tag).txt"
        let journey = example.journey(through: entry.procedure)
        texts[path] = "\(example.name)\n\n\(transcript.text(of: journey))"
      }
    }
    return texts
  }
}

/// A library without the page that tells volunteers what to do.
struct MissingGuide: Error, CustomStringConvertible {
  let paths: [String]

  var description: String {
    "no kit was made: there is no guide for the volunteer; write \(paths.joined(separator: " or "))"
  }
}
