import Foundation

/// What the server says to whoever started it.
enum ServeOutput {
  /// Says a line at once, also into a pipe.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  static func warn(_ sentence: String) {
    FileHandle.standardError.write(Data("guichet serve: \(sentence)\n".utf8))
  }
}
