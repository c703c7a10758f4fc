import Crypto
import Foundation

/// Who may write, and who writes now.
package actor SignInDesk {
  /// How people are known.
  package enum Mode: Sendable {
    /// On one's own machine: the name is typed once and kept in the cookie.
    case open
    case accounts(UserFile)
  }

  package enum Failure: Error, Hashable, Sendable {
    case badName
    case wrongPassword
    /// Too many wrong passwords; nobody signs in for a while.
    case wait
  }

  private let mode: Mode
  /// Signed-in people by the hash of their token: who reads the memory gets no token.
  private var sessions: [SHA256Digest: Session] = [:]
  private var order: [SHA256Digest] = []
  private var failures = 0
  private var closedUntil = 0
  /// Seconds that never go back.
  private let seconds: @Sendable () -> Int

  private struct Session {
    let person: SignedIn
    var seen: Int
  }

  static let mostSessions = 200
  /// A day of work, in seconds.
  static let idleLimit = 8 * 60 * 60
  /// After this many wrong passwords in a row everybody waits.
  static let mostFailures = 10
  static let pause = 60

  package init(_ mode: Mode, seconds: @escaping @Sendable () -> Int) {
    self.mode = mode
    self.seconds = seconds
  }

  package nonisolated var needsPassword: Bool {
    switch mode {
    case .open: false
    case .accounts: true
    }
  }

  /// The person of a cookie's value.
  package func person(of token: String?) -> SignedIn? {
    guard let token, !token.isEmpty else { return nil }
    switch mode {
    case .open:
      return Data(base64Encoded: token.base64Padded)
        .flatMap { String(validating: $0, as: UTF8.self) }
        .flatMap(PersonName.init)
        .map { SignedIn(name: $0, role: .reviewer) }
    case .accounts:
      let digest = SHA256.hash(data: Data(token.utf8))
      let now = seconds()
      guard var session = sessions[digest], now - session.seen <= Self.idleLimit else {
        sessions[digest] = nil
        return nil
      }
      session.seen = now
      sessions[digest] = session
      return session.person
    }
  }

  /// The value of the cookie for somebody who signs in.
  package func signIn(name: String, password: String) -> Result<String, Failure> {
    switch mode {
    case .open:
      guard let name = PersonName(name) else { return .failure(.badName) }
      return .success(Data(name.text.utf8).base64EncodedString().base64Trimmed)
    case .accounts(let file):
      let now = seconds()
      guard now >= closedUntil else { return .failure(.wait) }
      // A name nobody has takes as long as a wrong password.
      let user = file[name]
      let matches = (user?.password ?? Self.nobody).matches(password)
      guard let user, matches else {
        fail(at: now)
        return .failure(.wrongPassword)
      }
      failures = 0
      return .success(begin(SignedIn(name: user.name, role: user.role), at: now))
    }
  }

  package func signOut(_ token: String?) {
    guard let token else { return }
    sessions[SHA256.hash(data: Data(token.utf8))] = nil
  }

  private func fail(at now: Int) {
    failures += 1
    if failures >= Self.mostFailures {
      closedUntil = now + Self.pause
      failures = 0
    }
  }

  private func begin(_ person: SignedIn, at now: Int) -> String {
    let token = SymmetricKey(size: .bits256)
      .withUnsafeBytes { Data($0).base64EncodedString().base64Trimmed }
    let digest = SHA256.hash(data: Data(token.utf8))
    sessions[digest] = Session(person: person, seen: now)
    order.append(digest)
    order.removeAll { sessions[$0] == nil }
    while order.count > Self.mostSessions { sessions[order.removeFirst()] = nil }
    return token
  }

  private static let nobody = PasswordHash("", salt: Array(repeating: 0, count: 16))
}

/// Somebody whom the workbench knows by name.
package struct SignedIn: Hashable, Sendable {
  package let name: PersonName
  package let role: TranslatorRole

  package init(name: PersonName, role: TranslatorRole) {
    self.name = name
    self.role = role
  }
}

extension String {
  /// The alphabet for addresses, without padding (RFC 4648, section 5).
  fileprivate var base64Trimmed: String {
    String(
      compactMap { letter -> Character? in
        switch letter {
        case "+": "-"
        case "/": "_"
        case "=": nil
        default: letter
        }
      })
  }

  fileprivate var base64Padded: String {
    let plain = map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    return String(plain) + String(repeating: "=", count: (4 - plain.count % 4) % 4)
  }
}
