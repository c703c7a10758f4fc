/// What a person may do in the workbench; a reviewer may translate as well.
package enum TranslatorRole: String, Hashable, Sendable, CaseIterable {
  case translator
  case reviewer
}

/// Somebody who signs in.
package struct WorkbenchUser: Hashable, Sendable {
  package let name: PersonName
  package let role: TranslatorRole
  package let password: PasswordHash

  package init(name: PersonName, role: TranslatorRole, password: PasswordHash) {
    self.name = name
    self.role = role
    self.password = password
  }
}

/// The file of `--users`: one person a line, as `NAME:ROLE:HASH`.
package struct UserFile: Hashable, Sendable {
  package private(set) var users: [WorkbenchUser]

  package init(users: [WorkbenchUser] = []) {
    self.users = users
  }

  /// A line that names no person as it must; it is told and nobody is let in.
  package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    package let line: Int

    package init(line: Int) {
      self.line = line
    }

    package var description: String {
      "line \(line) of the users file is not \"NAME:ROLE:HASH\": write it with "
        + "`guichet translations user add NAME --role translator`"
    }
  }

  package init(_ text: String) throws(Fault) {
    users = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 2).map(String.init)
      guard parts.count == 3, let name = PersonName(parts[0]),
        let role = TranslatorRole(rawValue: parts[1]), let password = PasswordHash(parts[2]),
        self[name.text] == nil
      else { throw Fault(line: index + 1) }
      users.append(WorkbenchUser(name: name, role: role, password: password))
    }
  }

  package var text: String {
    "# Made by `guichet translations user add`; the passwords cannot be read from it.\n"
      + users.map { "\($0.name):\($0.role.rawValue):\($0.password.text)\n" }.joined()
  }

  /// The person of a name, whatever its case.
  package subscript(name: String) -> WorkbenchUser? {
    users.first { $0.name.text.lowercased() == name.lowercased() }
  }

  /// Adds a person, or replaces the one of the same name.
  package mutating func add(_ user: WorkbenchUser) {
    users.removeAll { $0.name.text.lowercased() == user.name.text.lowercased() }
    users.append(user)
  }

  /// Writes the file so that its owner alone can read it.
  package func write(to path: String, with files: any FileOperations) throws(FileFailure) {
    try files.replace(path, with: Array(text.utf8), isPrivate: true)
  }
}
