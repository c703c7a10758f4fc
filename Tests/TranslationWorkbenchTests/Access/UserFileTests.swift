import Testing
import TranslationWorkbench

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
