import Foundation

/// How far a long piece of work is, on one line of a terminal; nothing into a pipe or a file.
struct ProgressLine {
  private let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private var done = 0

  init(total: Int) {
    self.total = total
  }

  /// Shows what is being worked on next.
  mutating func show(_ name: String) {
    defer { done += 1 }
    guard isShown else { return }
    let filled = total == 0 ? 0 : done * Self.width / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\(bar) \(done)/\(total) \(name)\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private static let width = 20

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
