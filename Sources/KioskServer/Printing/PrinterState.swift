/// What a printer says of itself, or of a job, read from the lines of `ipptool -c`.
struct PrinterState: Hashable {
  /// The job's state (RFC 8011, 5.3.7) when a job was asked about.
  let job: String?
  private let printer: String
  private let accepts: Bool
  /// The keywords, and what the printer or its queue says in words.
  private let reasons: String

  /// Reads pairs of lines: names, then values.
  init?(_ output: String) {
    let lines = output.split(whereSeparator: \.isNewline)
    var job: String?
    var fields: [Substring] = []
    for (names, values) in zip(lines, lines.dropFirst()) {
      if names == "job-state" { job = String(values) }
      if names.hasPrefix("printer-state,") {
        fields = values.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      }
    }
    guard fields.count == 3 else { return nil }
    self.job = job
    printer = String(fields[0])
    accepts = fields[1] == "true"
    reasons = String(fields[2])
  }

  /// Why nothing can come out, whatever the job says; nothing when something can.
  ///
  /// A reason alone is no failure: one of two trays may be empty.
  var failure: PrinterFailure? {
    printer == "stopped" || !accepts ? cause : nil
  }

  /// Whether a queue tries to reach its printer; for a moment that is how each job begins.
  ///
  /// CUPS says in words alone that it cannot.
  var isConnecting: Bool {
    ["connecting-to-device", "offline", "at this time", "not responding"]
      .contains(where: reasons.contains)
  }

  /// Why a job was not printed.
  var cause: PrinterFailure {
    ["media-empty", "media-needed"].contains(where: reasons.contains) ? .noPaper : .stuck
  }
}
