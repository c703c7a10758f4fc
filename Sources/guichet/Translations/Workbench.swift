import Diagnostics
import KioskServer
import Logging
import Presentation
import ProcedureLibrary
import ServiceLifecycle
import TranslationWorkbench

/// The workbench over the library of a command; it notices when authors change the French.
struct Workbench: Service {
  /// The desk opens when every screen is found, which takes a moment that no start has to wait for.
  private let desk: Task<WorkbenchDesk, Never>
  private let loaded: LoadedLibrary
  private let root: String
  private let stamp: LibraryStamp
  private let logger: Logger

  /// Loads the library; without people nobody has to sign in.
  init(_ options: LibraryOptions, people: WorkbenchPeople?, logger: Logger) throws {
    let root = try options.folder()
    stamp = LibraryStamp(of: root)
    let loaded = try LibraryLoader.load(try LibraryFolder(root))
    let interface = try Interface(of: loaded.library)
    let signIn = SignInDesk(
      people.map { .accounts($0.file) } ?? .open, seconds: Clock.monotonicSeconds())
    desk = Task.detached {
      WorkbenchDesk(
        WorkbenchLibrary(loaded, interface: interface), files: DiskFiles(root: root),
        signIn: signIn, now: { Clock.editMoment })
    }
    self.loaded = loaded
    self.root = root
    self.logger = logger
  }

  @Sendable func reply(to request: WorkbenchRequest) async -> WorkbenchResponse {
    await desk.value.respond(to: request)
  }

  /// Looks every two seconds whether the French has changed, and puts it in place whole.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      var (stamp, files) = (stamp, loaded.files.mapValues(\.bytes))
      while (try? await Task.sleep(for: .seconds(2))) != nil {
        let now = LibraryStamp(of: root)
        guard now != stamp else { continue }
        stamp = now
        guard let loaded = load(unlessIts: files) else { continue }
        files = loaded.files.mapValues(\.bytes)
        await adopt(loaded)
      }
    }
  }

  /// The library as it is now, unless its French is the one that is shown.
  private func load(unlessIts files: [String: [UInt8]]) -> LoadedLibrary? {
    do throws(LibraryError) {
      let loaded = try LibraryLoader.load(try LibraryFolder(root))
      return loaded.files.mapValues(\.bytes) == files ? nil : loaded
    } catch {
      logger.error("the changed French was not taken", metadata: ["reason": "\(error)"])
      return nil
    }
  }

  /// French with errors is not shown: its sentences are not all known, and would be lost to sight.
  private func adopt(_ loaded: LoadedLibrary) async {
    guard !loaded.diagnostics.contains(where: { $0.severity == .error }),
      let interface = try? Interface(of: loaded.library)
    else {
      return logger.error("the changed French has errors and was not taken: run `guichet check`")
    }
    await desk.value.adopt(WorkbenchLibrary(loaded, interface: interface))
    logger.notice("the French was loaded anew", metadata: ["texts": "\(loaded.texts.count)"])
  }
}
