import Crypto
import Foundation

/// Seals bytes for a cookie with AES-GCM, and opens them again.
///
/// What was not sealed with one of the keys, by this version of the format, does not open.
struct SessionSealer: Sendable {
  let keys: SessionKeys

  /// Longer cookies are not looked at; browsers keep 4096 bytes with name and attributes (RFC 6265, 6.1).
  static let longestText = 3900

  private static let version = Data("guichet session 1".utf8)

  struct Opened {
    let bytes: [UInt8]
    /// Whether it was sealed with a key that no longer seals.
    let hasOldKey: Bool
  }

  /// The bytes as a text for a cookie.
  func seal(_ bytes: [UInt8]) throws(SealingError) -> String {
    guard
      let box = try? AES.GCM.seal(bytes, using: keys.sealing, authenticating: Self.version),
      let sealed = box.combined
    else { throw SealingError() }
    return Base64URL.text(of: sealed)
  }

  /// The bytes of a text that came back, or nothing.
  func open(_ text: String) -> Opened? {
    guard text.utf8.count <= Self.longestText, let sealed = Base64URL.bytes(of: text),
      let box = try? AES.GCM.SealedBox(combined: sealed)
    else { return nil }
    if let bytes = open(box, keys.sealing) { return Opened(bytes: bytes, hasOldKey: false) }
    return keys.older.lazy.compactMap { open(box, $0) }.first
      .map { Opened(bytes: $0, hasOldKey: true) }
  }

  private func open(_ box: AES.GCM.SealedBox, _ key: SymmetricKey) -> [UInt8]? {
    (try? AES.GCM.open(box, using: key, authenticating: Self.version)).map { Array($0) }
  }
}

/// The cipher failed on bytes and a key of the right size, which it never does.
struct SealingError: Error {}
