import Crypto
package import Diagnostics
package import Localization
package import Presentation
package import ProcedureEngine
package import ProcedureLibrary
import SheetPress
package import TranslationExchange
package import WebRenderer

/// The library with its words and its pages, as one value that never changes.
///
/// A request holds one edition from its beginning to its end, whatever is loaded meanwhile.
package final class Edition: Sendable {
  /// Draws a page; tests give their own.
  package typealias Drawing = @Sendable (WebPage, WebContext) -> String

  /// Changes with every byte of the library.
  package let version: String
  package let library: Library
  /// What was left out because of errors, and why.
  package let omissions: [LoadedLibrary.Omission]
  package let diagnostics: [Diagnostic]
  package let translations: [TranslationStatus]
  private let presenter: Presenter
  let sharedPages = SharedPages()
  let press: SheetPress
  let keptSheets: KeptSheets
  private let answerUse: [ProcedureID: AnswerUse]
  private let drawing: Drawing?
  private let draw: Drawing

  /// Loads the files of a library.
  package init(of files: any LibraryFiles, drawing: Drawing? = nil) throws(EditionError) {
    let (loaded, folder) = try Self.load(files)
    let readings = TranslationReadings(folder)
    library = loaded.library
    answerUse = Dictionary(
      uniqueKeysWithValues: loaded.library.procedures.map { ($0.id, AnswerUse(of: $0)) })
    omissions = loaded.omissions
    diagnostics = loaded.diagnostics + readings.syntaxErrors
    translations = TranslationStatus.all(of: loaded.texts, in: readings)
    version = Self.version(of: loaded, folder)
    do throws(IncompleteInterface) {
      presenter = Presenter(
        library: loaded.library, interface: try Interface(of: loaded.library),
        catalogues: readings.catalogues, language: .source)
    } catch {
      throw .interface(error)
    }
    press = SheetPress(presenter, ContentVersions(loaded, folder), loaded.pictograms)
    keptSheets = KeptSheets(from: press)
    let renderer = WebRenderer(presenter: presenter, pictograms: loaded.pictograms)
    self.drawing = drawing
    draw = drawing ?? { renderer.html($0, in: $1) }
  }

  /// The edition of the same library's files as they are now.
  func successor(of files: any LibraryFiles) throws(EditionError) -> Edition {
    try Edition(of: files, drawing: drawing)
  }

  package func presenter(speaking language: Language, beside: Language?) -> Presenter {
    presenter.speaking(language, beside: beside)
  }

  /// The choices that decide what the screen of a step on the way says.
  ///
  /// Nothing when the screen says more of the person than choices.
  package func choicesDeciding(_ step: Step, in journey: Journey) -> Answers? {
    answerUse[journey.procedure.id]?.choicesDeciding(step, in: journey)
  }

  func html(_ page: WebPage, in context: WebContext) -> String { draw(page, context) }
}

extension Edition {
  private static func load(
    _ files: any LibraryFiles
  ) throws(EditionError) -> (LoadedLibrary, TranslationFolder) {
    do throws(LibraryError) {
      return (try LibraryLoader.load(files), try TranslationFolder(files))
    } catch {
      throw .library(error)
    }
  }

  private static func version(of loaded: LoadedLibrary, _ folder: TranslationFolder) -> String {
    let files = Array(loaded.files.values) + folder.files.values.flatMap(\.values)
    var hash = SHA256()
    for file in files.sorted(by: { $0.path < $1.path }) {
      hash.update(data: Array("\(file.path)\n".utf8))
      hash.update(data: file.bytes)
    }
    return hash.finalize().prefix(6).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }.joined()
  }
}
