import CLibArchive

/// Reads zip archives from outside into memory; nothing is ever unpacked to disk.
package enum ZipReader {
  /// Whether bytes begin as a zip archive does.
  package static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

  /// The regular files of an archive that are wanted, in its order; others are never unpacked.
  ///
  /// - Parameters:
  ///   - archive: the bytes of the archive.
  ///   - limits: what is too much.
  ///   - isWanted: chooses files by their path.
  /// - Returns: The files with their content.
  /// - Throws: When one entry, wanted or not, is hostile, or the whole is too large: then no file is
  ///   given at all.
  package static func entries(
    of archive: [UInt8], limits: ZipLimits = ZipLimits(),
    where isWanted: (_ path: String) -> Bool = { _ in true }
  ) throws(ZipFault) -> [ZipEntry] {
    let result = archive.withUnsafeBytes { bytes in
      Result { () throws(ZipFault) in
        try OpenArchive(bytes).entries(
          room: limits.room(for: archive.count), limits, where: isWanted)
      }
    }
    return try result.get()
  }
}

/// An archive of libarchive, closed when the value goes away.
///
/// The bytes must outlive it.
private final class OpenArchive {
  private let archive: OpaquePointer

  init(_ bytes: UnsafeRawBufferPointer) throws(ZipFault) {
    guard let archive = archive_read_new() else { throw .notAZip("there is no memory") }
    self.archive = archive
    // No other format and no filter: an archive must not choose what reads it.
    archive_read_support_format_zip(archive)
    archive_read_set_options(archive, "hdrcharset=UTF-8")
    guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw .notAZip(reason)
    }
  }

  deinit { archive_read_free(archive) }

  private var reason: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "it was damaged on its way"
  }

  func entries(
    room: Int, _ limits: ZipLimits, where isWanted: (String) -> Bool
  ) throws(ZipFault) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var paths: Set<String> = []
    var room = room
    var count = 0
    while let header = try nextHeader() {
      count += 1
      guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
      let path = try Self.soundPath(of: header)
      guard paths.insert(path).inserted else { throw .twice(path: path) }
      guard archive_entry_is_encrypted(header) == 0 else { throw .encrypted(path: path) }
      let kind = archive_entry_filetype(header)
      if kind == guichet_folder { continue }
      guard kind == guichet_regular_file, archive_entry_hardlink(header) == nil else {
        throw .notAFile(path: path)
      }
      guard isWanted(path) else { continue }
      let bytes = try read(atMost: room, limit: limits.bytes)
      room -= bytes.count
      entries.append(ZipEntry(path, bytes))
    }
    return entries
  }

  private func nextHeader() throws(ZipFault) -> OpaquePointer? {
    var header: OpaquePointer?
    switch archive_read_next_header(archive, &header) {
    case ARCHIVE_OK: return header
    case ARCHIVE_EOF: return nil
    default: throw .notAZip(reason)
    }
  }

  /// The path of an entry; one that leads anywhere but down is refused.
  private static func soundPath(of header: OpaquePointer) throws(ZipFault) -> String {
    let name = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
    let path = name.map { String(cString: $0) } ?? ""
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"),
      !parts.contains(".."), !path.unicodeScalars.contains(where: { $0.value < 0x20 })
    else { throw .leadsOut(path: path) }
    return path
  }

  /// The content of an entry; what the archive says of its size is not believed.
  private func read(atMost room: Int, limit: Int) throws(ZipFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = archive_read_data(archive, &chunk, chunk.count)
      guard count >= 0 else { throw .notAZip(reason) }
      if count == 0 { return bytes }
      guard bytes.count + count <= room else { throw .tooLarge(limit: min(room, limit)) }
      bytes += chunk[..<count]
    }
  }
}
