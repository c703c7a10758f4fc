import Crypto
import Foundation

/// The keys that seal sessions: the first seals, all open.
///
/// A new key is put first, and the old one is taken away a day later; who was here in between goes
/// on without noticing, because each request seals the session anew.
package struct SessionKeys: Sendable {
  let sealing: SymmetricKey
  let older: [SymmetricKey]

  static let byteCount = 32
  static let mostKeys = 4

  /// One new key, which nobody else has and which ends with the process.
  package init() {
    sealing = SymmetricKey(size: .bits256)
    older = []
  }

  /// Reads keys, one in a line, 32 bytes in Base64.
  ///
  /// Empty lines and lines with `#` first are skipped.
  package init(text: String) throws(SessionKeyError) {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.filter { !$0.isWhitespace } }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    var keys: [SymmetricKey] = []
    for line in lines {
      guard let bytes = Data(base64Encoded: line), bytes.count == Self.byteCount else {
        throw .malformed
      }
      keys.append(SymmetricKey(data: bytes))
    }
    guard let first = keys.first else { throw .empty }
    guard keys.count <= Self.mostKeys else { throw .tooMany }
    sealing = first
    older = Array(keys.dropFirst())
  }
}

extension SessionKeys {
  /// Reads a key file, which nobody but its owner may read; the server never writes one.
  package init(file path: String) throws(SessionKeyError) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let mode = attributes[.posixPermissions] as? Int
    else { throw .missing }
    guard mode & 0o077 == 0 else { throw .readableByOthers }
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count <= 4096 else {
      throw .unreadable
    }
    try self.init(text: String(decoding: data, as: UTF8.self))
  }
}

/// Why a file gives no keys; no error says anything of what is in it.
package enum SessionKeyError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing
  case unreadable
  case readableByOthers
  case empty
  case malformed
  case tooMany

  package var description: String {
    switch self {
    case .missing:
      "there is no such file: make one with "
        + "`(umask 077; head -c 32 /dev/urandom | base64 > FILE)`"
    case .unreadable: "the file cannot be read, or is no key file"
    case .readableByOthers: "others can read the file: run `chmod 600 FILE`"
    case .empty: "the file holds no key"
    case .malformed: "each line holds 32 bytes in Base64, and one does not"
    case .tooMany: "the file holds more than \(SessionKeys.mostKeys) keys: take the oldest away"
    }
  }
}
