import Diagnostics
import Foundation
import TranslationExchange
import ZipArchive

/// The files a translator sent back: one, or those of a kit.
struct ReturnedFiles {
  let readings: [ExchangeReading]
  /// Whether they come from a kit, where the name of a PO file says what it is about.
  let isKit: Bool
  /// What lies in a kit and may hold work that nobody can read.
  let unread: [Diagnostic]

  /// Reads a file; of a zip the translations in it, and nothing else.
  ///
  /// - Throws: When there is no such file, when it is too large, when a zip is hostile or holds none.
  init(_ path: String) throws(UnreadableFile) {
    let bytes = try Self.bytes(of: path)
    isKit = ZipReader.isZip(bytes)
    guard isKit else {
      readings = [ExchangeReading.read(SourceFile(path: path, bytes: bytes))]
      unread = []
      return
    }
    do throws(ZipFault) {
      (readings, unread) = try TranslationKit.contents(of: bytes)
    } catch {
      throw UnreadableFile(path: path, reason: error.description)
    }
    guard !readings.isEmpty else {
      throw UnreadableFile(
        path: path, reason: "there is no PO, XLIFF or CSV file in it; a table is sent back as CSV")
    }
  }

  private static func bytes(of path: String) throws(UnreadableFile) -> [UInt8] {
    do {
      let values = try URL(filePath: path).resourceValues(forKeys: [
        .fileSizeKey, .isDirectoryKey,
      ])
      if values.isDirectory == true {
        throw UnreadableFile(path: path, reason: "it is a folder; name one file or a zip")
      }
      if let size = values.fileSize, size > TranslationKit.sizeLimit {
        let limit = TranslationKit.sizeLimit / 1024 / 1024
        throw UnreadableFile(path: path, reason: "it is larger than \(limit) MiB")
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch let error as UnreadableFile {
      throw error
    } catch {
      throw UnreadableFile(path: path, reason: error.localizedDescription)
    }
  }
}

/// A translator's file that could not be looked into; nothing was changed.
struct UnreadableFile: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path) was not taken, and nothing was changed: \(reason)" }
}
