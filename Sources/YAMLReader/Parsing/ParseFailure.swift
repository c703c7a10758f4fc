import Diagnostics

/// The place and the cause of text that libyaml cannot parse, in UTF-8 offsets.
struct ParseFailure {
  let problem: String
  let offset: Int
  let context: String
  /// Where the construct began that the problem is in.
  let contextOffset: Int?

  init(_ error: ParserError, _ cursor: inout MarkCursor) {
    problem = error.problem
    context = error.context ?? ""
    contextOffset = error.context == nil ? nil : cursor.utf8Offset(error.contextIndex)
    offset = cursor.utf8Offset(error.problemIndex)
  }

  var isInFlow: Bool { context.contains("flow") }

  func line(in file: SourceFile) -> Int { file.position(at: offset).line }

  /// What to tell the author where no unquoted text explains the failure.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let (code, message) = words(in: file)
    // What is left open, or lacks its colon, began earlier than where libyaml gave up.
    let isAtContext: Set<DiagnosticCode> = ["unclosed-quote", "unclosed-flow", "missing-colon"]
    let start = isAtContext.contains(code) ? contextOffset ?? offset : offset
    let range = file.range(start..<wordEnd(from: start, in: file))
    guard code == "bad-indentation", let contextOffset else {
      return Diagnostic(code, at: range, message)
    }
    let block = file.range(contextOffset..<wordEnd(from: contextOffset, in: file))
    return Diagnostic(
      code, at: range, message, notes: [.init("the lines above it begin here", at: block)])
  }

  private func words(in file: SourceFile) -> (code: DiagnosticCode, message: String) {
    if context.contains("quoted scalar") {
      return problem.contains("unexpected")
        ? (
          "unclosed-quote", "this quotation mark is not closed; write the same mark after the text"
        )
        : (
          "bad-escape",
          "\"\\\" begins an escape that YAML does not know; write \"\\\\\" for the sign"
        )
    }
    if isInFlow {
      return (
        "unclosed-flow",
        "what this bracket opens is not closed where it should be; close it, or quote the text"
      )
    }
    if offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: ":") {
      return ("empty-key", "there is no key before the colon; write one")
    }
    if problem.hasPrefix("did not find expected key") || problem.contains("'-' indicator") {
      return (
        "bad-indentation",
        "this line does not line up with the lines above it; check its indentation"
      )
    }
    if problem.hasPrefix("could not find expected ':'") {
      return (
        "missing-colon",
        "there is no colon after the key; write a colon and a space, or quote the text"
      )
    }
    return ("invalid-yaml", "this is not valid YAML: \(problem)")
  }

  private func wordEnd(from start: Int, in file: SourceFile) -> Int {
    var end = start
    let stop = min(file.bytes.count, start + 80)
    while end < stop, file.bytes[end] > 0x20 { end += 1 }
    while end < file.bytes.count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
