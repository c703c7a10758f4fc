import ArgumentParser

extension ExitCode {
  /// The work was done and something is wrong with what was looked at.
  static let foundErrors = ExitCode(1)
  /// The work could not be done at all: a wrong argument, a missing library.
  static let cannotRun = ExitCode(2)
}
