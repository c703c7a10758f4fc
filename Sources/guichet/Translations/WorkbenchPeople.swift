import Foundation
import TranslationWorkbench

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
