import Foundation
import TerminalRenderer

/// Signals as bytes in a pipe, so that they are handled between two keys and not inside one.
///
/// A fault of the program itself cannot wait: its handler puts the terminal back at once, with the
/// calls that POSIX allows there, and lets the program end as it would have.
struct WalkSignals {
  /// Becomes readable when a signal came.
  let descriptor: Int32

  private static let waiting = [SIGINT, SIGTERM, SIGHUP, SIGWINCH]
  private static let faults = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  /// Catches the signals; nothing when there is no pipe to be had.
  init?(restoring mode: termios) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    descriptor = ends[0]
    signalPipe = ends[1]
    modeBefore = mode
    leaveBytes = UnsafePointer(strdup(TerminalControl.leave))
    leaveLength = TerminalControl.leave.utf8.count
    for number in Self.waiting { signal(number, passOn) }
    for number in Self.faults { signal(number, restoreAndEnd) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The next signal that came, if one waits.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }
}

// What a handler may touch: set once before any handler is installed, and never changed after.
nonisolated(unsafe) private var signalPipe: Int32 = -1
nonisolated(unsafe) private var modeBefore = termios()
nonisolated(unsafe) private var leaveBytes: UnsafePointer<CChar>?
nonisolated(unsafe) private var leaveLength = 0

private func passOn(_ number: Int32) {
  let error = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalPipe, &byte, 1)
  errno = error
}

private func restoreAndEnd(_ number: Int32) {
  _ = write(STDOUT_FILENO, leaveBytes, leaveLength)
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &modeBefore)
  signal(number, SIG_DFL)
  raise(number)
}
