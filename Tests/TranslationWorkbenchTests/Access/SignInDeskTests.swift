import Synchronization
import Testing
import TranslationWorkbench

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
