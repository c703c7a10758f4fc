import Synchronization
import TranslationWorkbench

/// Files in memory, over those of a folder on disk; any act can be made to fail.
final class MemoryFiles: FileOperations {
  enum Act: String, Hashable, CaseIterable {
    case makeFolder, create, rename, synchronize, remove
  }

  private struct State {
    var files: [String: [UInt8]]
    var acts: [Act] = []
    var privatePaths: Set<String> = []
    /// The act, counted from 1, from which on nothing works any more.
    var failsFrom = Int.max
  }

  private let state: Mutex<State>
  private let below: DiskFiles?

  init(_ files: [String: String] = [:], over below: DiskFiles? = nil) {
    state = Mutex(State(files: files.mapValues { Array($0.utf8) }))
    self.below = below
  }

  func fail(fromAct number: Int) { state.withLock { $0.failsFrom = number } }

  var acts: [Act] { state.withLock { $0.acts } }
  var privatePaths: Set<String> { state.withLock { $0.privatePaths } }

  func text(_ path: String) -> String? {
    state.withLock { $0.files[path] }.map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ text: String, to path: String) {
    state.withLock { $0.files[path] = Array(text.utf8) }
  }

  var paths: [String] { state.withLock { $0.files.keys.sorted() } }

  func bytes(of path: String) throws(FileFailure) -> [UInt8]? {
    if let bytes = state.withLock({ $0.files[path] }) { return bytes }
    return try below?.bytes(of: path)
  }

  func names(in folder: String) throws(FileFailure) -> [String] {
    paths.filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }
  }

  private func act(
    _ act: Act, _ path: String, _ change: (inout State) -> Void = { _ in }
  ) throws(FileFailure) {
    let works = state.withLock { state in
      state.acts.append(act)
      guard state.acts.count < state.failsFrom else { return false }
      change(&state)
      return true
    }
    if !works { throw FileFailure(path: path, reason: "No space left on device") }
  }

  func makeFolder(_ path: String) throws(FileFailure) { try act(.makeFolder, path) }

  func create(_ path: String, _ bytes: [UInt8], isPrivate: Bool) throws(FileFailure) {
    // A full disk leaves half of a file behind.
    state.withLock { $0.files[path] = Array(bytes.prefix(bytes.count / 2)) }
    try act(.create, path) {
      $0.files[path] = bytes
      if isPrivate { $0.privatePaths.insert(path) }
    }
  }

  func rename(_ path: String, to other: String) throws(FileFailure) {
    try act(.rename, other) {
      $0.files[other] = $0.files.removeValue(forKey: path)
      if $0.privatePaths.remove(path) != nil { $0.privatePaths.insert(other) }
    }
  }

  func synchronize(folder: String) throws(FileFailure) { try act(.synchronize, folder) }

  func remove(_ path: String) throws(FileFailure) {
    try act(.remove, path) { $0.files[path] = nil }
  }
}
