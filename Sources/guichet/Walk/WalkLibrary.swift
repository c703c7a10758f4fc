import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// The library a walk goes through, with its words in all languages.
struct WalkLibrary {
  private let loaded: LoadedLibrary
  private let interface: Interface
  private let catalogues: Catalogues

  static func load(_ options: LibraryOptions) throws(WalkFailure) -> WalkLibrary {
    let loaded: LoadedLibrary
    let catalogues: Catalogues
    do throws(LibraryError) {
      let folder = try LibraryFolder(try options.folder())
      loaded = try LibraryLoader.load(folder)
      catalogues = try TranslationFolder(folder).catalogues
    } catch {
      throw .library(error)
    }
    do throws(IncompleteInterface) {
      return WalkLibrary(
        loaded: loaded, interface: try Interface(of: loaded.library), catalogues: catalogues)
    } catch {
      throw .interface(error.description)
    }
  }

  var leftOut: [ProcedureID] { loaded.leftOut }

  func presenter(in language: Language) -> Presenter {
    Presenter(
      library: loaded.library, interface: interface, catalogues: catalogues, language: language)
  }

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
