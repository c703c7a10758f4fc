import Diagnostics
import Localization
import Pictograms
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// The library a walk goes through, with its words in all languages.
struct WalkLibrary {
  private let loaded: LoadedLibrary
  private let interface: Interface
  private let catalogues: Catalogues
  private let translations: TranslationFolder

  static func load(_ options: LibraryOptions) throws(WalkFailure) -> WalkLibrary {
    let loaded: LoadedLibrary
    let translations: TranslationFolder
    do throws(LibraryError) {
      let folder = try LibraryFolder(try options.folder())
      loaded = try LibraryLoader.load(folder)
      translations = try TranslationFolder(folder)
    } catch {
      throw .library(error)
    }
    do throws(IncompleteInterface) {
      return WalkLibrary(
        loaded: loaded, interface: try Interface(of: loaded.library),
        catalogues: translations.catalogues, translations: translations)
    } catch {
      throw .interface(error.description)
    }
  }

  var leftOut: [ProcedureID] { loaded.leftOut }

  var pictograms: PictogramSet { loaded.pictograms }

  var procedures: [Procedure] { loaded.library.procedures }

  func presenter(in language: Language, beside: Language? = nil) -> Presenter {
    Presenter(
      library: loaded.library, interface: interface, catalogues: catalogues, language: language,
      beside: beside)
  }

  /// Which text of a procedure is in the library, in some languages.
  func version(of procedure: ProcedureID, in languages: Set<Language>) -> String {
    ContentVersion(of: procedure, in: languages, loaded, translations).code
  }

  /// Says for staff which procedures have errors.
  var sentencesOnOmissions: [String] { leftOut.map { sentence(leavingOut: $0, in: .english) } }

  /// Says that a procedure with errors cannot be walked.
  func sentence(leavingOut procedure: ProcedureID, in language: Language) -> String {
    presenter(in: language).line(.leftOut, ["procedure": .verbatim(procedure.text)]).text
  }

  func procedure(named name: String) throws(WalkFailure) -> Procedure {
    let id = ProcedureID(name)
    if let procedure = loaded.library[id] { return procedure }
    guard !leftOut.contains(id) else { throw .brokenProcedure(name) }
    let names = loaded.library.procedures.map(\.id.text)
    throw .unknownProcedure(name, nearest: nearestName(to: name, among: names), known: names)
  }
}
