import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// Puts a volunteer's kit together out of a library.
struct KitAssembly {
  let kit: TranslationKit

  init(
    _ workshop: TranslationWorkshop, _ language: Language, only domain: TextDomain?,
    camera: ScreenCamera?
  ) throws {
    let screens = try ScreenFolder(workshop, language, only: domain)
    var kit = TranslationKit(
      try workshop.document(in: language, only: domain, screens: screens),
      guide: try Self.guide(in: language, workshop),
      glossary: Glossary(
        workshop.loaded.library.terms.values, language: language,
        catalogues: TranslationReadings(workshop.folder).catalogues))
    kit.screens = screens.pages
    if let camera { kit.pictures = try camera.pictures(of: screens.pagesAlone) }
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
}

/// A library without the page that tells volunteers what to do.
struct MissingGuide: Error, CustomStringConvertible {
  let paths: [String]

  var description: String {
    "no kit was made: there is no guide for the volunteer; write \(paths.joined(separator: " or "))"
  }
}
