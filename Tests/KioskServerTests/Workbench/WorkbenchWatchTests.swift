import Foundation
import KioskServer
import Localization
import Logging
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationWorkbench

@Suite("French that changes on disk under the translators' desk")
struct WorkbenchWatchTests {
  /// A small library on disk, its desk, and who watches it.
  private final class Office {
    let root: URL
    let watch: WorkbenchWatch
    let log = LogLines()
    private let desk: WorkbenchDesk
    private let session: String
    private var sight: WorkbenchWatch.Sight

    init() async throws {
      root = try SmallLibrary.onDisk()
      let path = root.path(percentEncoded: false)
      let files = try LibraryFolder(path)
      let stamp = LibraryStamp(of: path)
      let loaded = try LibraryLoader.load(files)
      let signIn = SignInDesk(.open) { 0 }
      let day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
      let desk = WorkbenchDesk(
        WorkbenchLibrary(loaded, interface: try Interface(of: loaded.library)),
        files: DiskFiles(root: path), signIn: signIn,
        now: { EditMoment(date: day, revisionDate: "2026-11-24 12:00+0100") })
      session = try await signIn.signIn(name: "Марія", password: "").get()
      sight = WorkbenchWatch.Sight(stamp, loaded)
      watch = WorkbenchWatch(
        root: path, files: files, since: sight,
        logger: Logger(label: "test") { [log] _ in log }
      ) { desk }
      self.desk = desk
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Changes a file, or deletes it, and looks.
    func change(_ path: String, to text: String?) async throws {
      let file = root.appending(path: path)
      if let text {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      } else {
        try FileManager.default.removeItem(at: file)
      }
      sight = await watch.look(after: sight)
    }

    /// The list of the Ukrainian texts that hold some words.
    func list(_ words: String) async -> String {
      await desk.respond(
        to: WorkbenchRequest(.get, "/translations/uk?search=\(words)", session: session)
      ).text
    }
  }

  private static let notice = "У французькому тексті є помилка."

  @Test(
    "Errors leave the French before on the desk, the notice tells of them, the log says where",
    arguments: [
      ("procedure: [\n", "Procedures/card/procedure.yaml:"),
      (SmallLibrary.card.replacing("title:", with: "titel:"), "Procedures/card/procedure.yaml:2"),
      (
        SmallLibrary.card.replacing("title: Obtenir", with: "title: \"{no_fact} Obtenir\""),
        "Procedures/card/procedure.yaml:"
      ),
    ])
  func errors(french: String, line: String) async throws {
    let office = try await Office()
    try await office.change(SmallLibrary.cardPath, to: french)
    let list = await office.list("Obtenir")
    #expect(list.contains(Self.notice))
    #expect(list.contains("Obtenir une carte"))
    #expect(office.log.text.contains(line), "\(office.log.text)")
    try await office.change(SmallLibrary.cardPath, to: SmallLibrary.card)
    #expect(!(await office.list("Obtenir").contains(Self.notice)))
  }

  @Test("Buttons without words are an error too")
  func interface() async throws {
    let office = try await Office()
    let path = "Procedures/shared/interface.yaml"
    let words = try #require(SmallLibrary.texts[path])
    try await office.change(path, to: words.replacing("  back: Retour\n", with: ""))
    #expect(await office.list("Retour").contains(Self.notice))
    #expect(office.log.text.contains("back"), "\(office.log.text)")
  }

  @Test("A procedure that is taken away is gone from the desk, and comes back")
  func takenAway() async throws {
    let office = try await Office()
    try await office.change("Procedures/permit", to: nil)
    let list = await office.list("statut")
    #expect(!list.contains(Self.notice))
    #expect(!list.contains("Quel est votre statut ?"))
    try await office.change(SmallLibrary.permitPath, to: SmallLibrary.permit)
    #expect(await office.list("statut").contains("Quel est votre statut ?"))
  }

  @Test("A procedure that others lead to cannot be taken away")
  func needed() async throws {
    let office = try await Office()
    try await office.change("Procedures/card", to: nil)
    let list = await office.list("Obtenir")
    #expect(list.contains(Self.notice))
    #expect(list.contains("Obtenir une carte"))
    #expect(office.log.text.contains(SmallLibrary.permitPath), "\(office.log.text)")
  }

  @Test("The log says once where a file of translations is broken")
  func translations() async throws {
    let office = try await Office()
    try await office.change("Translations/uk/card.po", to: "msgid \"\nmsgstr")
    try await office.change("Translations/uk/permit.po", to: "")
    #expect(office.log.text.ranges(of: "Translations/uk/card.po:").count == 1)
    #expect(await office.list("Obtenir").contains("У файлі є помилка."))
  }
}
