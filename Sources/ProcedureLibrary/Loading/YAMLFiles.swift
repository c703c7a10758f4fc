import Diagnostics
import Dispatch
import Synchronization
import YAMLReader

/// The YAML files of a library: those that are certain to be decoded are parsed side by side, long
/// before the first of them is.
struct YAMLFiles {
  struct Reading {
    let file: SourceFile
    let yaml: YAMLReading
  }

  private let source: any LibraryFiles
  private var readings: [String: Result<Reading?, LibraryError>]

  init(_ source: any LibraryFiles, expecting paths: [String]) {
    self.source = source
    let readings = Mutex<[String: Result<Reading?, LibraryError>]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let reading = Self.read(paths[index], of: source)
      readings.withLock { $0[paths[index]] = reading }
    }
    self.readings = readings.withLock { $0 }
  }

  /// Takes a file out, reading it now when nobody expected it; nothing when there is no such file.
  mutating func take(_ path: String) throws(LibraryError) -> Reading? {
    try (readings.removeValue(forKey: path) ?? Self.read(path, of: source)).get()
  }

  private static func read(
    _ path: String, of source: any LibraryFiles
  ) -> Result<Reading?, LibraryError> {
    do throws(LibraryError) {
      guard let bytes = try source.bytes(of: path) else { return .success(nil) }
      let file = SourceFile(path: path, bytes: bytes)
      return .success(Reading(file: file, yaml: YAMLReader.read(file)))
    } catch {
      return .failure(error)
    }
  }
}
