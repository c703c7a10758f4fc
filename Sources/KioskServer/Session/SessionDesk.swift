import Synchronization

/// Opens and seals sessions, and remembers which were erased; it keeps nothing of anybody.
package final class SessionDesk: Sendable {
  private let sealer: SessionSealer
  private let erased: Mutex<ErasedSessions>
  /// Seconds after which a cookie that was not seen is dead.
  let idleLimit: Int

  /// Makes a desk.
  ///
  /// With `since`, cookies last seen at that second or before are dead: on the terminal a restart of
  /// the server is a reset, because what was erased before is no longer known.
  package init(
    keys: SessionKeys, idleLimit: Int, since: Int? = nil, capacity: Int = 4096
  ) {
    sealer = SessionSealer(keys: keys)
    erased = Mutex(ErasedSessions(floor: since ?? .min, capacity: capacity))
    self.idleLimit = idleLimit
  }

  /// The clocks of two servers may differ by so many seconds.
  private static let clockDifference = 60

  /// The session of a cookie; nothing when it is forged, too old, erased or of another format.
  package func open(_ cookie: String, at now: Int) -> Session? {
    guard let opened = sealer.open(cookie),
      let session = Session(opened.bytes[...], hasOldKey: opened.hasOldKey),
      session.seen <= now + Self.clockDifference, session.seen + idleLimit >= now,
      !erased.withLock({ $0.contains(session.id, seen: session.seen) })
    else { return nil }
    return session
  }

  /// Whether a session must be sealed anew though nothing changed: its last-seen time moves in steps
  /// of five seconds, so that most pages that are only looked at need no new cookie.
  func isStale(_ session: Session, at now: Int) -> Bool {
    session.hasOldKey || now - session.seen >= 5
  }

  /// The cookie of a session seen now.
  ///
  /// What does not fit into a cookie is given up, the procedure left first before the others.
  package func seal(_ session: Session, at now: Int) -> String? {
    var session = session
    session.seen = now
    while true {
      guard let text = try? sealer.seal(session.bytes) else { return nil }
      if text.utf8.count <= SessionSealer.longestText { return text }
      guard session.state.shrink() else { return nil }
    }
  }

  /// Erases a session: no cookie of it opens any more.
  package func erase(_ id: SessionID, at now: Int) {
    erased.withLock { $0.insert(id, at: now, limit: idleLimit + Self.clockDifference) }
  }
}

/// One person's visit, as it came in the cookie.
package struct Session: Hashable, Sendable {
  package let id: SessionID
  package var state: SessionState
  /// When it was last sealed, in seconds since 1970.
  package fileprivate(set) var seen: Int
  /// Whether its key no longer seals, so that it must be sealed anew.
  let hasOldKey: Bool

  package init(id: SessionID = .random(), state: SessionState) {
    self.id = id
    self.state = state
    seen = 0
    hasOldKey = false
  }
}

extension Session {
  fileprivate static let version: UInt8 = 2

  fileprivate init?(_ bytes: ArraySlice<UInt8>, hasOldKey: Bool) {
    var reader = ByteReader(bytes)
    guard reader.take(1)?.first == Self.version,
      let id = reader.take(SessionID.byteCount).flatMap(SessionID.init),
      let seen = reader.take(4), let state = SessionState(reader.remaining)
    else { return nil }
    self.id = id
    self.state = state
    self.seen = seen.reduce(0) { $0 << 8 | Int($1) }
    self.hasOldKey = hasOldKey
  }

  fileprivate var bytes: [UInt8] {
    let moment = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: seen >> $0) }
    return [Self.version] + id.bytes + moment + state.bytes
  }
}
