import Foundation
import Localization
import Testing
import TranslationWorkbench

/// A process that is killed while it saves, for real.
struct CrashTests {
  @Test("Killed at any moment of a save, a process leaves the old file or the new one.")
  func killed() async throws {
    let folder = CrashFolder.ofParent
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: SmallCatalogue.path)
    let files = DiskFiles(root: folder.path(percentEncoded: false))
    var texts: [String] = []
    for moment in KillingFiles.Moment.allCases {
      try files.replace(SmallCatalogue.path, with: Array(SmallCatalogue.po.utf8))
      try Data(moment.rawValue.utf8).write(to: folder.appending(path: "moment"))
      await #expect(processExitsWith: .signal(SIGKILL)) { try await CrashFolder.saveUntilKilled() }
      texts.append(try String(contentsOf: file, encoding: .utf8))
    }
    let isOld = texts.map { $0 == SmallCatalogue.po }
    #expect(isOld == [true, true, true, false])
    #expect(texts[3].contains("msgstr \"Це коштує {fee}.\""))
  }
}

/// The folder in which parent and child meet.
private enum CrashFolder {
  static var ofParent: URL { folder(getpid()) }

  private static func folder(_ process: pid_t) -> URL {
    FileManager.default.temporaryDirectory.appending(path: "guichet-crash-\(process)")
  }

  /// What the child does: it saves, and its files kill it.
  static func saveUntilKilled() async throws {
    let folder = folder(getppid())
    let name = try String(contentsOf: folder.appending(path: "moment"), encoding: .utf8)
    guard let moment = KillingFiles.Moment(rawValue: name) else { return }
    let files = KillingFiles(
      disk: DiskFiles(root: folder.path(percentEncoded: false)), moment: moment)
    let store = WorkbenchStore(files: files, texts: SmallCatalogue.texts)
    let edit = EntryEdit(
      .translate(["Це коштує {fee}."]), by: SmallCatalogue.name("Марія"),
      at: SmallCatalogue.moment, base: SmallCatalogue.base(SmallCatalogue.fee))
    _ = await store.save(edit, of: SmallCatalogue.text(SmallCatalogue.fee), in: .ukrainian)
  }
}

/// Files on disk that kill their own process at one moment of a save.
private struct KillingFiles: FileOperations {
  enum Moment: String, CaseIterable {
    case beforeWriting, inTheMiddle, beforeRenaming, afterRenaming
  }

  let disk: DiskFiles
  let moment: Moment

  private func die(at now: Moment) { if moment == now { kill(getpid(), SIGKILL) } }

  func bytes(of path: String) throws(FileFailure) -> [UInt8]? { try disk.bytes(of: path) }
  func names(in folder: String) throws(FileFailure) -> [String] { try disk.names(in: folder) }
  func makeFolder(_ path: String) throws(FileFailure) { try disk.makeFolder(path) }
  func remove(_ path: String) throws(FileFailure) { try disk.remove(path) }

  func create(_ path: String, _ bytes: [UInt8], isPrivate: Bool) throws(FileFailure) {
    die(at: .beforeWriting)
    if moment == .inTheMiddle {
      try disk.create(path, Array(bytes.prefix(bytes.count / 2)), isPrivate: isPrivate)
      die(at: .inTheMiddle)
    }
    try disk.create(path, bytes, isPrivate: isPrivate)
  }

  func rename(_ path: String, to other: String) throws(FileFailure) {
    die(at: .beforeRenaming)
    try disk.rename(path, to: other)
    die(at: .afterRenaming)
  }

  func synchronize(folder: String) throws(FileFailure) { try disk.synchronize(folder: folder) }
}
