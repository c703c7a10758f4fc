import KioskServer
import Logging
import Presentation
import ProcedureLibrary
import TranslationWorkbench

/// The workbench over the library of a command.
struct Workbench {
  /// The desk opens when every screen is found, which takes a moment that no start has to wait for.
  private let desk: Task<WorkbenchDesk, Never>
  /// Notices that authors change the French.
  let watch: WorkbenchWatch

  /// Loads the library; without people nobody has to sign in.
  init(_ options: LibraryOptions, people: WorkbenchPeople?, logger: Logger) throws {
    let root = try options.folder()
    let stamp = LibraryStamp(of: root)
    let files = try LibraryFolder(root)
    let loaded = try LibraryLoader.load(files)
    let interface = try Interface(of: loaded.library)
    let signIn = SignInDesk(
      people.map { .accounts($0.file) } ?? .open, seconds: Clock.monotonicSeconds())
    let desk = Task.detached {
      WorkbenchDesk(
        WorkbenchLibrary(loaded, interface: interface), files: DiskFiles(root: root),
        signIn: signIn, now: { Clock.editMoment })
    }
    self.desk = desk
    watch = WorkbenchWatch(
      root: root, files: files, since: .init(stamp, loaded), logger: logger
    ) { await desk.value }
  }

  @Sendable func reply(to request: WorkbenchRequest) async -> WorkbenchResponse {
    await desk.value.respond(to: request)
  }
}
