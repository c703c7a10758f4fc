/// A request to a printer, in the words of `ipptool` (ipptoolfile(5)).
///
/// No request says anything of a person: the job has one name for all.
enum IPPRequest: CaseIterable {
  /// Shows the printer's state, whether it takes jobs, and what is wrong.
  case printerState
  /// Sends the PDF on the standard input; shows the job's number.
  case printJob
  /// Shows the job's state, then that of the printer.
  case jobState
  case cancelJob

  var text: String {
    switch self {
    case .printerState: Self.aboutPrinter
    case .printJob:
      Self.request(
        "Print-Job", of: "", shows: ["job-id"],
        rest: """
          ATTR name job-name Guichet
          ATTR mimeMediaType document-format application/pdf
          GROUP job-attributes-tag
          ATTR integer copies 1
          ATTR keyword sides one-sided
          ATTR keyword media iso_a4_210x297mm
          FILE $filename
          """)
    case .jobState:
      Self.request("Get-Job-Attributes", of: Self.thisJob, shows: ["job-state"]) + Self.aboutPrinter
    case .cancelJob: Self.request("Cancel-Job", of: Self.thisJob, shows: [])
    }
  }

  private static let thisJob = "ATTR integer job-id $job-id"

  private static let aboutPrinter = request(
    "Get-Printer-Attributes", of: "",
    shows: [
      "printer-state", "printer-is-accepting-jobs", "printer-state-reasons",
      "printer-state-message",
    ])

  private static func request(
    _ operation: String, of target: String, shows attributes: [String], rest: String = ""
  ) -> String {
    """
    {
    OPERATION \(operation)
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR naturalLanguage attributes-natural-language en
    ATTR uri printer-uri $uri
    \(target)
    ATTR name requesting-user-name guichet
    \(rest)
    STATUS successful-ok
    STATUS successful-ok-ignored-or-substituted-attributes
    \(attributes.map { "DISPLAY \($0)" }.joined(separator: "\n"))
    }

    """
  }
}
