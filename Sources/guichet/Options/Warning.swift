import Foundation

/// Sentences for whoever typed a command.
enum Warning {
  /// Says a sentence on the error output.
  static func say(_ sentence: String, by command: String) {
    FileHandle.standardError.write(Data("guichet \(command): \(sentence)\n".utf8))
  }
}
