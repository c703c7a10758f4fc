import Localization
import Presentation
import ProcedureLibrary
import WebRenderer

extension WorkbenchDesk {
  /// The first page: which language.
  func languagesPage(_ person: SignedIn) throws(FileFailure) -> WorkbenchResponse {
    var left: [(language: Language, count: Int)] = []
    for language in Language.allCases where language != .source {
      left.append((language, try shelf(language).count(.toDo)))
    }
    let words = words(in: nil)
    return .page(
      words.page(
        .workbench, WorkbenchMainView(languages: LanguagesView(words, left: left)), about: nil,
        person: person))
  }

  /// The workbench's own words in the language of an address; French where there is none.
  private func words(in language: Language?) -> PageWords {
    if let language, let shelf = try? shelf(language) { return words(shelf) }
    return PageWords(
      presenter: Presenter(
        library: library.loaded.library, interface: library.interface, catalogues: .init(),
        language: .source), notices: notices)
  }

  /// "Who are you?", before anything else.
  func askWho(
    then: String, in language: Language?, typed: String = "", failure: SignInDesk.Failure? = nil,
    status: Int = 200
  ) -> WorkbenchResponse {
    let words = words(in: language)
    let view = SignInView(
      words, needsPassword: signIn.needsPassword, then: then, typed: typed, failure: failure)
    return .page(
      words.page(.workbenchSignIn, WorkbenchMainView(signIn: view), about: nil, person: nil),
      status: failure == nil ? status : 422)
  }

  func signInPage(_ request: WorkbenchRequest) async -> WorkbenchResponse {
    guard request.method == .post else {
      return askWho(then: WorkbenchRoute.languages.path, in: nil)
    }
    // Only a page of ours is gone to afterwards.
    let then = request.fields["then"].flatMap { WorkbenchRoute($0)?.isPage ?? false ? $0 : nil }
    let name = request.fields["name"] ?? ""
    switch await signIn.signIn(name: name, password: request.fields["password"] ?? "") {
    case .success(let token):
      return .redirect(
        to: then ?? WorkbenchRoute.languages.path, cookie: WorkbenchCookie(value: token))
    case .failure(let failure):
      let back = then ?? WorkbenchRoute.languages.path
      return askWho(
        then: back, in: WorkbenchRoute(back)?.language, typed: String(name.prefix(60)),
        failure: failure)
    }
  }

  func signOut(_ request: WorkbenchRequest) async -> WorkbenchResponse {
    guard request.method == .post else { return .refusal(405, "no such request") }
    await signIn.signOut(request.session)
    return .redirect(to: WorkbenchRoute.signIn.path, cookie: WorkbenchCookie.none)
  }
}

extension WorkbenchRoute {
  /// Whether people look at it.
  var isPage: Bool {
    switch self {
    case .languages, .list, .entry: true
    case .review, .check, .screen, .recording, .deleteRecording, .signIn, .signOut, .asset,
      .screenAsset:
      false
    }
  }
}
