import CLibArchive

/// Writes zip archives that every system opens.
package enum ZipWriter {
  /// The bytes of an archive with files in the order given; the same input gives the same bytes.
  ///
  /// All files bear the time given.
  package static func archive(
    of entries: [ZipEntry], secondsSince1970: Int
  ) throws(ZipFault) -> [UInt8] {
    // Deflate adds little to what it cannot shrink, and each entry is named twice.
    let room = entries.reduce(64 * 1024) {
      $0 + $1.bytes.count + $1.bytes.count / 64 + 2 * $1.path.utf8.count + 1024
    }
    var used = 0
    var buffer = [UInt8](repeating: 0, count: room)
    let result = buffer.withUnsafeMutableBytes { bytes in
      Result { () throws(ZipFault) in
        let archive = try NewArchive(bytes, &used)
        for entry in entries { try archive.add(entry, secondsSince1970) }
        try archive.close()
      }
    }
    try result.get()
    return Array(buffer[..<used])
  }
}

/// An archive of libarchive that is being written into memory which must outlive it.
private final class NewArchive {
  private let archive: OpaquePointer

  init(_ bytes: UnsafeMutableRawBufferPointer, _ used: UnsafeMutablePointer<Int>) throws(ZipFault) {
    guard let archive = archive_write_new() else { throw .notWritten("there is no memory") }
    self.archive = archive
    try check(archive_write_set_format_zip(archive))
    try check(archive_write_set_options(archive, "zip:hdrcharset=UTF-8"))
    try check(archive_write_set_bytes_in_last_block(archive, 1))
    try check(archive_write_open_memory(archive, bytes.baseAddress, bytes.count, used))
  }

  deinit { archive_write_free(archive) }

  func add(_ entry: ZipEntry, _ seconds: Int) throws(ZipFault) {
    guard let header = archive_entry_new() else { throw .notWritten("there is no memory") }
    defer { archive_entry_free(header) }
    archive_entry_set_pathname_utf8(header, entry.path)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    archive_entry_set_filetype(header, guichet_regular_file)
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_mtime(header, seconds, 0)
    try check(archive_write_header(archive, header))
    let written = entry.bytes.withUnsafeBytes {
      archive_write_data(archive, $0.baseAddress, $0.count)
    }
    guard written == entry.bytes.count else { throw .notWritten(reason) }
  }

  func close() throws(ZipFault) { try check(archive_write_close(archive)) }

  private func check(_ status: Int32) throws(ZipFault) {
    guard status == ARCHIVE_OK else { throw .notWritten(reason) }
  }

  private var reason: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "libarchive gave no reason"
  }
}
