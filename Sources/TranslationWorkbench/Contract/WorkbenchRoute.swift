import Localization
import WebRenderer

/// The addresses of the workbench.
///
/// A name in an address is looked up among known names and never used as a path of a file.
enum WorkbenchRoute: Hashable, Sendable {
  case languages
  case list(Language)
  case entry(Language, EntryID)
  case review(Language, EntryID)
  /// Checks a draft and says what is wrong; for the script alone.
  case check(Language, EntryID)
  /// The screen that shows the text, with a draft put in.
  case screen(Language, EntryID)
  case recording(Language, EntryID)
  case deleteRecording(Language, EntryID)
  case signIn
  case signOut
  case asset(WorkbenchAsset)
  /// A file of the person's own pages, for the screens.
  case screenAsset(String)

  static let root = "/translations"

  init?(_ path: String) {
    let assets = Route.asset("").path
    if path.hasPrefix(assets) {
      self = .screenAsset(String(path.dropFirst(assets.count)))
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard path == "/" || parts.first == "translations" else { return nil }
    let names = parts.dropFirst().map(String.init)
    switch names.count {
    case 0: self = .languages
    case 1 where names[0] == "sign-in": self = .signIn
    case 1 where names[0] == "sign-out": self = .signOut
    case 2 where names[0] == "assets":
      guard let asset = WorkbenchAsset(rawValue: names[1]) else { return nil }
      self = .asset(asset)
    default:
      guard let language = Language(tag: names[0]), language != .source else { return nil }
      self.init(language, names.dropFirst())
    }
  }

  private init?(_ language: Language, _ names: ArraySlice<String>) {
    guard let name = names.first else {
      self = .list(language)
      return
    }
    guard let id = EntryID(name) else { return nil }
    switch names.dropFirst().joined(separator: "/") {
    case "": self = .entry(language, id)
    case "review": self = .review(language, id)
    case "check": self = .check(language, id)
    case "screen": self = .screen(language, id)
    case "recording": self = .recording(language, id)
    case "recording/delete": self = .deleteRecording(language, id)
    default: return nil
    }
  }

  var path: String {
    switch self {
    case .languages: Self.root
    case .list(let language): "\(Self.root)/\(language.tag)"
    case .entry(let language, let id): "\(Self.root)/\(language.tag)/\(id)"
    case .review(let language, let id): "\(Self.root)/\(language.tag)/\(id)/review"
    case .check(let language, let id): "\(Self.root)/\(language.tag)/\(id)/check"
    case .screen(let language, let id): "\(Self.root)/\(language.tag)/\(id)/screen"
    case .recording(let language, let id): "\(Self.root)/\(language.tag)/\(id)/recording"
    case .deleteRecording(let language, let id):
      "\(Self.root)/\(language.tag)/\(id)/recording/delete"
    case .signIn: "\(Self.root)/sign-in"
    case .signOut: "\(Self.root)/sign-out"
    case .asset(let asset): "\(Self.root)/assets/\(asset.rawValue)"
    case .screenAsset(let name): Route.asset(name).path
    }
  }
}

/// A file that the pages of the workbench need.
enum WorkbenchAsset: String, Hashable, Sendable, CaseIterable {
  case style = "workbench.css"
  case script = "workbench.js"

  var bytes: [UInt8] {
    switch self {
    case .style: WebRenderer.palette + PackageResources.workbench_css
    case .script: PackageResources.workbench_js
    }
  }

  var contentType: String {
    switch self {
    case .style: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    }
  }
}
