import Synchronization
import Testing
import TranslationWorkbench

struct PersonNameTests {
  @Test(
    "A name is kept with single spaces.", arguments: [("  Марія  Ш. ", "Марія Ш."), ("أمل", "أمل")])
  func names(typed: String, kept: String) {
    #expect(PersonName(typed)?.text == kept)
  }

  @Test(
    "What could break a line, hide or pretend is no name.",
    arguments: [
      "", "   ", "1234", "a\u{202E}b", "a<b@c>", "x: y", "a\u{0}b", "\"a\"", "#a", "a\\n",
      String(repeating: "a", count: 61),
    ])
  func refusals(typed: String) {
    #expect(PersonName(typed) == nil)
  }
}

struct PasswordHashTests {
  private let hash = PasswordHash("la clé du guichet", salt: Array(1...16))

  @Test("A password is known again, also after it was written and read.")
  func matching() throws {
    #expect(hash.matches("la clé du guichet"))
    #expect(hash.matches("la cle\u{301} du guichet"), "spelled with a separate accent")
    #expect(!hash.matches("la cle du guichet"))
    #expect(try #require(PasswordHash(hash.text)).matches("la clé du guichet"))
  }

  @Test("The hash is the one that the reference implementation makes.")
  func reference() throws {
    // python3 -c "import hashlib,base64; print(base64.b64encode(hashlib.scrypt(b'guichet',
    // salt=bytes(range(1,17)), n=1024, r=8, p=1, dklen=32)))"
    let kept = "scrypt$10$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$1lOqiscZN1MbT1GR2hcISNWqFIFhKJjeVlAqAP9y6OA="
    #expect(try #require(PasswordHash(kept)).matches("guichet"))
  }

  @Test(
    "A hash whose costs would stop the machine, or that is damaged, is none.",
    arguments: [
      "", "scrypt", "scrypt$30$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA",
      "scrypt$15$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA", "plain$15$8$1$a$b",
      "scrypt$-1$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA",
    ])
  func refusals(text: String) {
    #expect(PasswordHash(text) == nil)
  }
}

struct UserFileTests {
  private let olena = WorkbenchUser(
    name: SmallCatalogue.name("Olena"), role: .translator,
    password: PasswordHash("un long mot", salt: Array(1...16)))

  @Test("A file reads back as it was written, and holds no password.")
  func roundTrip() throws {
    var file = UserFile()
    file.add(olena)
    #expect(try UserFile(file.text) == file)
    #expect(!file.text.contains("un long mot"))
    #expect(file["OLENA"]?.role == .translator)
  }

  @Test("Adding a person again replaces the first.")
  func replacing() throws {
    var file = UserFile(users: [olena])
    file.add(WorkbenchUser(name: olena.name, role: .reviewer, password: olena.password))
    #expect(file.users.map(\.role) == [.reviewer])
  }

  @Test("A faulty line is told, and nobody is let in.", arguments: ["x", "Olena:boss:y", "a:b"])
  func faults(line: String) {
    #expect(throws: UserFile.Fault(line: 2)) { try UserFile("# a comment\n\(line)\n") }
  }

  @Test("It is written for its owner alone.")
  func privacy() throws {
    let files = MemoryFiles()
    try UserFile(users: [olena]).write(to: "/etc/users", with: files)
    #expect(files.privatePaths == ["/etc/users"])
  }
}

struct SignInDeskTests {
  private final class Seconds: Sendable {
    private let now = Mutex(0)
    var value: Int { now.withLock { $0 } }
    func advance(_ seconds: Int) { now.withLock { $0 += seconds } }
  }

  private let seconds = Seconds()
  private var accounts: SignInDesk {
    let user = WorkbenchUser(
      name: SmallCatalogue.name("Olena"), role: .translator,
      password: PasswordHash("un long mot", salt: Array(1...16)))
    return SignInDesk(.accounts(UserFile(users: [user]))) { [seconds] in seconds.value }
  }

  @Test("On one's own machine a name is enough, and comes back from the cookie.")
  func open() async throws {
    let desk = SignInDesk(.open) { 0 }
    let token = try await desk.signIn(name: "Марія", password: "").get()
    #expect(await desk.person(of: token)?.name.text == "Марія")
    #expect(await desk.person(of: "%%%") == nil)
    #expect(await desk.signIn(name: "<b>", password: "") == .failure(.badName))
  }

  @Test("With accounts the password counts, and a token ends with sign-out or a day's rest.")
  func accountsSignIn() async throws {
    let desk = accounts
    #expect(await desk.signIn(name: "Olena", password: "wrong") == .failure(.wrongPassword))
    #expect(await desk.signIn(name: "Nobody", password: "un long mot") == .failure(.wrongPassword))
    let token = try await desk.signIn(name: "olena", password: "un long mot").get()
    #expect(await desk.person(of: token)?.name.text == "Olena")
    #expect(await desk.person(of: token)?.role == .translator)
    #expect(await desk.person(of: "\(token)x") == nil)
    seconds.advance(9 * 60 * 60)
    #expect(await desk.person(of: token) == nil)
    let second = try await desk.signIn(name: "olena", password: "un long mot").get()
    await desk.signOut(second)
    #expect(await desk.person(of: second) == nil)
  }
}
