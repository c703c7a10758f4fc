/// The printer of the terminal.
package protocol Printer: Sendable {
  /// Prints one copy of a PDF, and returns when the paper lies there.
  ///
  /// It always returns: a printer that does not answer is a failure after a while. What could not
  /// be printed is never printed later, when another person stands there.
  func print(_ pdf: [UInt8]) async throws(PrinterFailure)
}

/// Why nothing lies in the printer.
package enum PrinterFailure: Error, Hashable, Sendable, CaseIterable {
  case noPaper
  /// It is switched off, gone, or silent.
  case noAnswer
  /// Paper is stuck, a door is open, ink is missing, the job was refused.
  case stuck
}
