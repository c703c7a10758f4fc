import ArgumentParser
import Foundation
import TranslationWorkbench

/// `guichet translations user add NAME --role reviewer --users FILE`.
struct TranslationsUserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Say who may sign in to the translators' workbench.",
    subcommands: [Add.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a person, or give a person another password or role.",
      discussion: """
        The password is asked for, or read as one line from standard input. The file holds its hash \
        and can be read by its owner alone.
        """)

    @Argument(help: "The name as it will stand beside the translations.")
    var name: String

    @Option(help: "What the person may do: translator or reviewer.")
    var role: String = TranslatorRole.translator.rawValue

    @Option(help: "The file of people, made when there is none.")
    var users: String

    func run() throws {
      guard let person = PersonName(name) else {
        throw ValidationError("\(name) is no name: use letters, at most 60")
      }
      guard let role = TranslatorRole(rawValue: role) else {
        throw ValidationError("there is no role \(role): write translator or reviewer")
      }
      let path = URL(fileURLWithPath: users).path(percentEncoded: false)
      let files = DiskFiles(root: "/")
      let kept = try files.bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
      var file = try kept.map { try UserFile($0) } ?? UserFile()
      let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
      file.add(
        WorkbenchUser(
          name: person, role: role, password: PasswordHash(try password(), salt: salt)))
      try file.write(to: path, with: files)
      print("\(person) may sign in as \(role.rawValue)")
    }

    private func password() throws -> String {
      let typed: String?
      if isatty(STDIN_FILENO) == 1 {
        typed = getpass("Password: ").map { String(cString: $0) }
      } else {
        typed = readLine()
      }
      guard let typed, (PasswordHash.shortest...PasswordHash.longest).contains(typed.count) else {
        throw ValidationError(
          "a password has \(PasswordHash.shortest) to \(PasswordHash.longest) characters")
      }
      return typed
    }
  }
}
