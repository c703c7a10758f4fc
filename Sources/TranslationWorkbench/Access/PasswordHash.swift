import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: its scrypt hash with salt and costs (RFC 7914).
///
/// `scrypt$15$8$1$SALT$HASH`, the last two in base64. The costs stand in it, so that they can rise.
package struct PasswordHash: Hashable, Sendable {
  private let logRounds: Int
  private let blockSize: Int
  private let parallelism: Int
  private let salt: [UInt8]
  private let hash: [UInt8]

  /// OWASP's advice of 2023 is 2^17 with 8 and 1; 2^15 takes a kiosk's computer 0.1 s and 32 MiB.
  package static let costs = (logRounds: 15, blockSize: 8, parallelism: 1)
  /// The shortest password, in characters (NIST SP 800-63B, 5.1.1.1).
  package static let shortest = 8
  package static let longest = 128

  /// Hashes a password with a salt of 16 random bytes.
  package init(_ password: String, salt: [UInt8]) {
    (logRounds, blockSize, parallelism) = Self.costs
    self.salt = salt
    hash =
      Self.derive(password, salt: salt, logRounds, blockSize, parallelism) ?? []
    precondition(!hash.isEmpty, "scrypt takes the costs we chose")
  }

  /// Reads a kept hash; nothing when it is none, or its costs would take too long.
  package init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let logRounds = Int(parts[1]),
      (10...18).contains(logRounds), let blockSize = Int(parts[2]), (1...16).contains(blockSize),
      let parallelism = Int(parts[3]), (1...4).contains(parallelism),
      let salt = Data(base64Encoded: parts[4]), (8...64).contains(salt.count),
      let hash = Data(base64Encoded: parts[5]), hash.count == 32
    else { return nil }
    (self.logRounds, self.blockSize, self.parallelism) = (logRounds, blockSize, parallelism)
    self.salt = Array(salt)
    self.hash = Array(hash)
  }

  package var text: String {
    "scrypt$\(logRounds)$\(blockSize)$\(parallelism)$"
      + "\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
  }

  /// Whether a password is the one that was hashed, in a time that tells nothing about it.
  package func matches(_ password: String) -> Bool {
    guard password.count <= Self.longest,
      let other = Self.derive(password, salt: salt, logRounds, blockSize, parallelism)
    else { return false }
    return ConstantTime.equal(hash, other)
  }

  private static func derive(
    _ password: String, salt: [UInt8], _ logRounds: Int, _ blockSize: Int, _ parallelism: Int
  ) -> [UInt8]? {
    // One password has several spellings in Unicode; RFC 8265 compares them composed.
    let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
    let key = try? KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << logRounds, blockSize: blockSize,
      parallelism: parallelism)
    return key?.withUnsafeBytes { Array($0) }
  }
}

/// Comparison that takes the same time wherever two secrets differ.
enum ConstantTime {
  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
  }
}
