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
  private let words: LibraryWords

  /// Loads the library, or one procedure with those it leads to, and the files of some languages.
  static func load(
    _ options: LibraryOptions, _ procedure: String? = nil,
    in languages: Set<Language> = Set(Language.allCases)
  ) throws(WalkFailure) -> WalkLibrary {
    let loaded: LoadedLibrary
    let words: LibraryWords
    do throws(LibraryError) {
      (loaded, words) = try read(LibraryFolder(try options.folder()), procedure, in: languages)
    } catch {
      throw .library(error)
    }
    do throws(IncompleteInterface) {
      return WalkLibrary(
        loaded: loaded, interface: try Interface(of: loaded.library), words: words)
    } catch {
      throw .interface(error.description)
    }
  }

  /// Reads procedures and words at once, and then the words of the procedures that one leads to.
  private static func read(
    _ folder: LibraryFolder, _ procedure: String?, in languages: Set<Language>
  ) throws(LibraryError) -> (LoadedLibrary, LibraryWords) {
    let domains = procedure.map { TextDomain.common.union([TextDomain($0)]) }
    var (loaded, words) = try sideBySide(
      { () throws(LibraryError) in
        try LibraryLoader.load(folder, only: procedure.map { ProcedureID($0) })
      },
      { () throws(LibraryError) in
        try LibraryWords(folder, in: languages, domains: domains)
      })
    if let domains {
      let all = Set(loaded.library.procedures.map { TextDomain($0.id.text) })
      try words.add(all.subtracting(domains), from: folder)
    }
    return (loaded, words)
  }

  var leftOut: [ProcedureID] { loaded.leftOut }

  var pictograms: PictogramSet { loaded.pictograms }

  var procedures: [Procedure] { loaded.library.procedures }

  /// Which text is in the library of the procedure that was named, or of all.
  var versions: ContentVersions { ContentVersions(loaded, words.files) }

  /// Speaks one language, and can go over to others.
  func presenter(in language: Language, or others: Set<Language> = []) -> Presenter {
    Presenter(
      library: loaded.library, interface: interface,
      catalogues: words.catalogues(of: others.union([language])),
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
