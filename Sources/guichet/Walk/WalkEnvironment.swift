import Foundation
import TerminalRenderer

/// What the walk reads of the process around it.
enum WalkEnvironment {
  static var traits: TerminalTraits {
    let environment = ProcessInfo.processInfo.environment
    return TerminalTraits(
      name: environment["TERM"] ?? "",
      variables: environment.filter { TerminalTraits.readVariables.contains($0.key) },
      isTerminal: isatty(STDOUT_FILENO) == 1)
  }

  static var canTakeKeys: Bool { isatty(STDIN_FILENO) == 1 }

  /// Says a sentence on the error output.
  static func warn(_ sentence: String) {
    FileHandle.standardError.write(Data("guichet walk: \(sentence)\n".utf8))
  }
}
