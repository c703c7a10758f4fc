import Diagnostics
import Localization
import Pictograms
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// What a command needs of the library, with its words in all languages it may speak.
struct WalkLibrary {
  private let loaded: LoadedLibrary
  private let interface: Interface
  private let translations: TranslationFolder

  /// Loads the library, or one procedure with those it leads to, and the files of some languages.
  static func load(
    _ options: LibraryOptions, _ procedure: String? = nil,
    in languages: Set<Language> = Set(Language.allCases)
  ) throws(WalkFailure) -> WalkLibrary {
    let loaded: LoadedLibrary
    let translations: TranslationFolder
    do throws(LibraryError) {
      let folder = try LibraryFolder(try options.folder())
      loaded = try LibraryLoader.load(folder, only: procedure.map { ProcedureID($0) })
      let domains = loaded.library.procedures.map { TextDomain($0.id.text) }
      // English is what the command itself speaks.
      translations = try TranslationFolder(
        folder, languages: languages.union([.english]), domains: TextDomain.common.union(domains))
    } catch {
      throw .library(error)
    }
    do throws(IncompleteInterface) {
      return WalkLibrary(
        loaded: loaded, interface: try Interface(of: loaded.library), translations: translations)
    } catch {
      throw .interface(error.description)
    }
  }

  var leftOut: [ProcedureID] { loaded.leftOut }

  var pictograms: PictogramSet { loaded.pictograms }

  var procedures: [Procedure] { loaded.library.procedures }

  /// Which text of each procedure is in the library.
  var versions: ContentVersions { ContentVersions(loaded, translations) }

  /// Speaks one language, and can go over to others; the words of no other are parsed.
  func presenter(in language: Language, or others: Set<Language> = []) -> Presenter {
    Presenter(
      library: loaded.library, interface: interface,
      catalogues: TranslationReadings(translations, of: others.union([language])).catalogues,
      language: language)
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
    let names = loaded.names.map(\.text)
    throw .unknownProcedure(name, nearest: nearestName(to: name, among: names), known: names)
  }
}
