import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// Answers every request of the workbench; the server only carries them.
///
/// The French is one immutable library, put in the place of another whole; the translations are read
/// from disk anew whenever their files changed. So nobody beside the workbench disturbs it.
package actor WorkbenchDesk {
  private(set) var library: WorkbenchLibrary
  private(set) var former = FormerTexts()
  /// Whether the French on disk has errors, which no page shows.
  private var isFrenchFaulty: Bool
  let files: any FileOperations
  let signIn: SignInDesk
  let store: WorkbenchStore
  let recordings: RecordingStore
  let now: @Sendable () -> EditMoment
  private var shelves: [Language: LanguageShelf] = [:]

  /// Opens the desk over the library's folder.
  ///
  /// `now` gives the day and time in Brussels.
  package init(
    _ library: WorkbenchLibrary, files: any FileOperations, signIn: SignInDesk,
    now: @escaping @Sendable () -> EditMoment
  ) {
    self.library = library
    isFrenchFaulty = library.isFaulty
    self.files = files
    self.signIn = signIn
    self.now = now
    store = WorkbenchStore(files: files, texts: library.loaded.texts)
    recordings = RecordingStore(files: files)
  }

  /// Puts a library in the place of the one before: authors changed the French.
  ///
  /// Who writes a translation of French that is gone is told when they keep it.
  package func adopt(_ library: WorkbenchLibrary) async {
    former.note(from: self.library, to: library)
    self.library = library
    isFrenchFaulty = library.isFaulty
    shelves = [:]
    await store.adopt(library.loaded.texts)
  }

  /// Notes whether the French as it is on disk has errors; the one before stays, and people are told.
  package func note(isFrenchFaulty: Bool) { self.isFrenchFaulty = isFrenchFaulty }

  /// The page, the file or the refusal for a request.
  package func respond(to request: WorkbenchRequest) async -> WorkbenchResponse {
    guard let route = WorkbenchRoute(request.path) else { return .refusal(404, "no such page") }
    switch route {
    case .asset(let asset): return .file(asset.bytes, type: asset.contentType)
    case .screenAsset(let name): return screenAsset(name)
    case .signIn: return await signInPage(request)
    case .signOut: return await signOut(request)
    case .languages, .list, .entry, .review, .check, .screen, .recording, .deleteRecording: break
    }
    guard let person = await signIn.person(of: request.session) else {
      // A page is gone on with, and words that are sent too: they wait in the browser.
      return request.method == .get || route.isPage
        ? askWho(then: request.path, in: route.language, status: request.method == .get ? 200 : 401)
        : .refusal(401, "sign in first")
    }
    return await respond(to: request, at: route, by: person)
  }

  private func respond(
    to request: WorkbenchRequest, at route: WorkbenchRoute, by person: SignedIn
  ) async -> WorkbenchResponse {
    do throws(FileFailure) {
      switch (route, request.method) {
      case (.languages, .get): return try languagesPage(person)
      case (.list(let language), .get): return try listPage(request, language, person)
      case (.entry(let language, let id), .get):
        return try entryPage(request, language, id, person)
      case (.entry(let language, let id), .post):
        return try await save(request, language, id, person)
      case (.review(let language, let id), .post):
        return try await review(request, language, id, person)
      case (.check(let language, let id), .post): return try check(request, language, id, person)
      case (.screen(let language, let id), _): return try screen(request, language, id)
      case (.recording(let language, let id), .get): return try sound(request, language, id)
      case (.recording(let language, let id), .post): return try keep(request, language, id)
      case (.deleteRecording(let language, let id), .post):
        return try deleteSound(request, language, id)
      case (.languages, .post), (.list, .post), (.review, .get), (.check, .get),
        (.deleteRecording, .get), (.signIn, _), (.signOut, _), (.asset, _), (.screenAsset, _):
        return .refusal(405, "no such request")
      }
    } catch {
      return .refusal(500, "a file of the library cannot be read")
    }
  }

  /// The texts of a language as they stand on disk now.
  func shelf(_ language: Language) throws(FileFailure) -> LanguageShelf {
    var current: [TextDomain: [UInt8]] = [:]
    for domain in library.domains {
      current[domain] = try files.bytes(of: domain.path(in: language))
    }
    if let shelf = shelves[language], shelf.files.mapValues(\.bytes) == current { return shelf }
    let sources = Dictionary(
      uniqueKeysWithValues: current.map { domain, bytes in
        (domain, SourceFile(path: domain.path(in: language), bytes: bytes))
      })
    let shelf = LanguageShelf(
      library.loaded.texts, files: sources, language: language, after: shelves[language])
    shelves[language] = shelf
    return shelf
  }

  /// The workbench's own words in a language, on pages about one domain or all of them.
  func words(_ shelf: LanguageShelf, of domain: TextDomain? = nil) -> PageWords {
    let isFaulty = shelf.faulty.contains { domain == nil || $0 == domain }
    return PageWords(
      presenter: library.preview.presenter(over: shelf.catalogue),
      notices: notices + (isFaulty ? [.workbenchFaulty] : []))
  }

  var notices: [InterfaceKey] { isFrenchFaulty ? [.workbenchFrenchFaulty] : [] }

  private func screenAsset(_ name: String) -> WorkbenchResponse {
    guard let asset = WebRenderer.asset(named: name) else {
      return .refusal(404, "no such file")
    }
    return .file(asset.bytes, type: asset.contentType)
  }
}

extension WorkbenchRoute {
  /// The language that is translated there.
  var language: Language? {
    switch self {
    case .list(let language), .entry(let language, _), .review(let language, _),
      .check(let language, _), .screen(let language, _), .recording(let language, _),
      .deleteRecording(let language, _):
      language
    case .languages, .signIn, .signOut, .asset, .screenAsset: nil
    }
  }
}
