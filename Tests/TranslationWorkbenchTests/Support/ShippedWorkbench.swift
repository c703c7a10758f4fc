import Foundation
import Localization
import Presentation
import ProcedureLibrary
import TestSupport
import TranslationWorkbench

/// The workbench over the library of the repository; what it writes stays in memory.
struct ShippedWorkbench: Sendable {
  let desk: WorkbenchDesk
  let files: MemoryFiles
  let session: String

  /// The French side, read once for all tests.
  static let library = Result {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    let loaded = try LibraryLoader.load(folder)
    return (loaded: loaded, interface: try Interface(of: loaded.library))
  }

  /// Every text with the page that shows it, found once for all tests.
  static let preview = Result {
    let (loaded, interface) = try library.get()
    return ScreenPreview(of: loaded, interface: interface)
  }

  init(by name: String = "Марія", _ signIn: SignInDesk? = nil) async throws {
    let (loaded, interface) = try Self.library.get()
    let signIn = signIn ?? SignInDesk(.open) { 0 }
    files = MemoryFiles(over: DiskFiles(root: RepositoryPaths.root.path(percentEncoded: false)))
    desk = WorkbenchDesk(
      WorkbenchLibrary(loaded, interface: interface, preview: try Self.preview.get()),
      files: files, signIn: signIn, now: { SmallCatalogue.moment })
    session = try await signIn.signIn(name: name, password: "").get()
  }

  func get(_ target: String) async -> WorkbenchResponse {
    await desk.respond(to: WorkbenchRequest(.get, target, session: session))
  }

  func post(_ target: String, _ fields: [(String, String)] = []) async -> WorkbenchResponse {
    let body = fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
    return await desk.respond(
      to: WorkbenchRequest(
        .post, target, contentType: "application/x-www-form-urlencoded; charset=UTF-8",
        body: Array(body.utf8), session: session))
  }

  /// The fingerprint of the entry that a page shows.
  static func base(of page: WorkbenchResponse) throws -> String {
    let mark = "name=\"base\" value=\""
    guard let start = page.text.ranges(of: mark).first?.upperBound else { throw MissingForm() }
    return String(page.text[start...].prefix { $0 != "\"" })
  }

  struct MissingForm: Error {}

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// A text of the shipped library by its French.
  static func id(_ french: String) throws -> EntryID {
    let texts = try library.get().loaded.texts
    guard let text = texts.first(where: { $0.key.source == french }) else {
      throw MissingText(french: french)
    }
    return EntryID(of: text)
  }

  struct MissingText: Error {
    let french: String
  }
}
