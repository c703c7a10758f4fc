import KioskServer
import Localization
import ProcedureEngine
import Testing
import WebRenderer

@Suite("the session's seal")
struct SessionDeskTests {
  private static let now = 1_800_000_000
  private static let oldKey = "b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZCE="
  private static let newKey = "bmV3IG5ldyBuZXcgbmV3IG5ldyBuZXcgbmV3IG5ldyE="

  private static func desk(_ keys: String, capacity: Int = 4096) throws -> SessionDesk {
    SessionDesk(keys: try SessionKeys(text: keys), idleLimit: 100, capacity: capacity)
  }

  private static var session: Session {
    var state = SessionState(language: .ukrainian)
    state.enter("permit", returning: false)
    state.place = SavedPlace(
      procedure: "permit", step: "papers",
      answers: ["status": .choice("refugee"), "papers": .choices(["photo", "passport"])])
    state.enter("card", returning: true)
    state.look.textSize = .larger
    state.look.highContrast = true
    state.look.beside = .arabic
    return Session(state: state)
  }

  @Test("opens what it sealed")
  func roundTrip() throws {
    let desk = try Self.desk(Self.newKey)
    let session = Self.session
    let cookie = try #require(desk.seal(session, at: Self.now))
    let opened = try #require(desk.open(cookie, at: Self.now))
    #expect(opened.id == session.id)
    #expect(opened.state == session.state)
    #expect(opened.seen == Self.now)
  }

  @Test("says nothing of what is in it, and never the same twice")
  func opaque() throws {
    let desk = try Self.desk(Self.newKey)
    let session = Self.session
    let first = try #require(desk.seal(session, at: Self.now))
    let second = try #require(desk.seal(session, at: Self.now))
    #expect(first != second)
    #expect(!first.contains("refugee"))
    #expect(first.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
  }

  @Test("a change of any letter breaks it")
  func tampered() throws {
    let desk = try Self.desk(Self.newKey)
    let cookie = Array(try #require(desk.seal(Self.session, at: Self.now)))
    for index in cookie.indices {
      var changed = cookie
      changed[index] = cookie[index] == "A" ? "B" : "A"
      #expect(desk.open(String(changed), at: Self.now) == nil)
    }
  }

  @Test("a part of it does not open")
  func truncated() throws {
    let desk = try Self.desk(Self.newKey)
    let cookie = try #require(desk.seal(Self.session, at: Self.now))
    for length in 0..<cookie.count {
      #expect(desk.open(String(cookie.prefix(length)), at: Self.now) == nil)
    }
  }

  @Test(
    "what is no cookie of ours does not open",
    arguments: [
      "", "=", "guichet", String(repeating: "A", count: 3901),
      String(repeating: "A", count: 100_000),
      "é", "\u{0}", "AAAA AAAA", String(repeating: "-", count: 80),
    ])
  func forged(cookie: String) throws {
    #expect(try Self.desk(Self.newKey).open(cookie, at: Self.now) == nil)
  }

  @Test("another key does not open it")
  func otherKey() throws {
    let cookie = try #require(try Self.desk(Self.oldKey).seal(Self.session, at: Self.now))
    #expect(try Self.desk(Self.newKey).open(cookie, at: Self.now) == nil)
  }

  @Test("after keys were changed, an old cookie opens and is sealed with the new key")
  func rotation() throws {
    let session = Self.session
    let old = try #require(try Self.desk(Self.oldKey).seal(session, at: Self.now))
    let both = try Self.desk("# new first\n\(Self.newKey)\n\n\(Self.oldKey)\n")
    let opened = try #require(both.open(old, at: Self.now))
    #expect(opened.state == session.state)
    let renewed = try #require(both.seal(opened, at: Self.now))
    #expect(try Self.desk(Self.newKey).open(renewed, at: Self.now)?.state == session.state)
  }

  @Test("it opens up to the idle limit, and a cookie from the future does not")
  func limits() throws {
    let desk = try Self.desk(Self.newKey)
    let cookie = try #require(desk.seal(Self.session, at: Self.now))
    #expect(desk.open(cookie, at: Self.now + 100) != nil)
    #expect(desk.open(cookie, at: Self.now + 101) == nil)
    #expect(desk.open(cookie, at: Self.now - 60) != nil)
    #expect(desk.open(cookie, at: Self.now - 61) == nil)
  }

  @Test("an erased session stays dead, however many are erased after it")
  func erased() throws {
    let desk = try Self.desk(Self.newKey, capacity: 8)
    let session = Self.session
    let cookie = try #require(desk.seal(session, at: Self.now))
    let other = try #require(desk.seal(Self.session, at: Self.now + 5))
    desk.erase(session.id, at: Self.now)
    for _ in 0..<50 {
      #expect(desk.open(cookie, at: Self.now + 2) == nil)
      desk.erase(.random(), at: Self.now + 1)
    }
    #expect(desk.open(cookie, at: Self.now + 2) == nil)
    #expect(desk.open(other, at: Self.now + 6) != nil)
  }

  @Test("what does not fit into a cookie is given up, the places left first before the others")
  func tooLarge() throws {
    let desk = try Self.desk(Self.newKey)
    var state = SessionState(language: .french)
    for name in ["first", "second", "third", "fourth"] {
      state.enter(ProcedureID(name), returning: false)
      var answers = Answers()
      for number in 0..<60 { answers[QuestionID("question-\(number)")] = .choice("answer") }
      state.place = SavedPlace(procedure: ProcedureID(name), answers: answers)
    }
    let cookie = try #require(desk.seal(Session(state: state), at: Self.now))
    let opened = try #require(desk.open(cookie, at: Self.now)?.state)
    #expect(opened.place == state.place)
    #expect(opened.left.map(\.procedure) == ["third"])
  }
}

@Suite("a key file")
struct SessionKeysTests {
  @Test(
    "says what is wrong with it",
    arguments: [
      ("", SessionKeyError.empty), ("# only words\n", .empty), ("short", .malformed),
      ("b2xkIG9sZA==", .malformed),
      (String(repeating: "b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZCE=\n", count: 5), .tooMany),
    ])
  func faults(text: String, error: SessionKeyError) {
    #expect(throws: error) { try SessionKeys(text: text) }
  }

  @Test("that is not there is an error that says how to make one")
  func missing() {
    #expect(throws: SessionKeyError.missing) { try SessionKeys(file: "/nowhere/key") }
    #expect(SessionKeyError.missing.description.contains("umask 077"))
  }
}
