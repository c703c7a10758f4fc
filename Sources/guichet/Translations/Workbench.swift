import Foundation
import Presentation
import ProcedureLibrary
import TranslationWorkbench

/// The workbench over the library of a command.
struct Workbench {
  /// The desk opens when every screen is found, which takes a moment that no start has to wait for.
  private let desk: Task<WorkbenchDesk, Never>

  /// Loads the library; without people nobody has to sign in.
  init(_ options: LibraryOptions, people: WorkbenchPeople?) throws {
    let root = try options.folder()
    let loaded = try LibraryLoader.load(try LibraryFolder(root))
    let interface = try Interface(of: loaded.library)
    let signIn = SignInDesk(
      people.map { .accounts($0.file) } ?? .open, seconds: Clock.monotonicSeconds())
    desk = Task.detached {
      WorkbenchDesk(
        loaded: loaded, interface: interface, files: DiskFiles(root: root),
        preview: ScreenPreview(of: loaded, interface: interface), signIn: signIn,
        now: { Clock.editMoment })
    }
  }

  @Sendable func reply(to request: WorkbenchRequest) async -> WorkbenchResponse {
    await desk.value.respond(to: request)
  }
}

/// The people who may sign in.
struct WorkbenchPeople {
  let file: UserFile

  /// Reads the file of `--users`.
  ///
  /// - Throws: When it cannot be read, has a line that names nobody, or names nobody at all.
  init(at path: String) throws {
    let path = URL(fileURLWithPath: path).path(percentEncoded: false)
    let bytes: [UInt8]?
    do throws(FileFailure) {
      bytes = try DiskFiles(root: "/").bytes(of: path)
    } catch {
      throw UnusableUsers(path: path, reason: error.reason)
    }
    guard let bytes else { throw UnusableUsers(path: path, reason: "there is no such file") }
    do throws(UserFile.Fault) {
      file = try UserFile(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw UnusableUsers(path: path, reason: error.description)
    }
    guard !file.users.isEmpty else {
      throw UnusableUsers(path: path, reason: "it names nobody")
    }
  }
}

/// A file of people that lets nobody in.
struct UnusableUsers: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String {
    "--users \(path): \(reason); make it with `guichet translations user add NAME --users FILE`"
  }
}
