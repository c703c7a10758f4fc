import Diagnostics

/// A text that YAML does not read as text because quotes are missing, found from a failed parse.
struct TextTrap {
  let diagnostic: Diagnostic
  private let text: Range<Int>
  private let isRepairable: Bool

  /// Nil where another cause is more likely; `bytes` are those parsed, as many as the file has.
  init?(_ failure: ParseFailure, in file: SourceFile, bytes: [UInt8]) {
    let line = ValueLine(file.offsets(ofLine: failure.line(in: file)), bytes)
    if let trap = TextTrap(colonIn: line, failure, file, bytes) {
      self = trap
    } else if let trap = TextTrap(indicatorIn: line, failure, file, bytes) {
      self = trap
    } else {
      return nil
    }
  }

  private init(
    _ code: DiagnosticCode, _ message: String, at place: Range<Int>, text: Range<Int>,
    isRepairable: Bool = true, in file: SourceFile
  ) {
    self.text = text
    self.isRepairable = isRepairable
    diagnostic = Diagnostic(
      code, at: file.range(place), message,
      fixIts: isRepairable ? [.quoting(text, in: file)] : [])
  }

  /// Makes the text harmless without moving anything; false when that is not possible.
  ///
  /// Parsing can then go on, and the node's text is still taken from the file.
  func repair(_ bytes: inout [UInt8]) -> Bool {
    guard isRepairable, !text.isEmpty else { return false }
    for index in text { bytes[index] = UInt8(ascii: "x") }
    return true
  }
}

extension TextTrap {
  /// `say: Attention : ceci`, in a block or between braces.
  private init?(
    colonIn line: ValueLine, _ failure: ParseFailure, _ file: SourceFile, _ bytes: [UInt8]
  ) {
    let colon = failure.offset
    let isColon = colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
    guard failure.problem.hasPrefix("mapping values are not allowed") || failure.isInFlow, isColon
    else { return nil }
    let message = "this colon cannot stand in a text without quotation marks; quote the text"
    if let text = failure.isInFlow
      ? line.flowValue(around: colon, bytes) : line.value(before: colon)
    {
      self.init("unquoted-colon", message, at: colon..<colon + 1, text: text, in: file)
    } else {
      guard !failure.isInFlow else { return nil }
      self.init(
        "unquoted-colon", message + ", or line this key up with those above it",
        at: colon..<colon + 1, text: line.content, isRepairable: false, in: file)
    }
  }

  /// `say: *Attention* ceci`, `say: {fact} jours`, `say: "Oui" et non`.
  private init?(
    indicatorIn line: ValueLine, _ failure: ParseFailure, _ file: SourceFile, _ bytes: [UInt8]
  ) {
    guard !failure.isInFlow, !failure.context.contains("quoted scalar") else { return nil }
    let value = line.content.lowerBound..<line.end
    let start = failure.tokenStart ?? line.valueStart
    guard value.contains(start), start <= failure.offset,
      "{}[]*&!%@`|>?-,#\"'".utf8.contains(bytes[start])
    else { return nil }
    let isQuote = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    let isInBraces = start > line.valueStart && "{[".utf8.contains(bytes[line.valueStart])
    let end = isInBraces ? line.flowEnd(from: start, bytes) : line.end
    let sign = quoted(String(Unicode.Scalar(bytes[start])))
    if isQuote {
      guard failure.offset > start else { return nil }
      self.init(
        "text-after-quote",
        "text stands after the closing quotation mark; put the whole text between quotation marks",
        at: failure.offset..<max(failure.offset, end), text: start..<end, in: file)
    } else {
      self.init(
        "unquoted-indicator", "a text that begins with \(sign) must be quoted; quote this text",
        at: start..<end, text: start..<end, in: file)
    }
  }
}

extension ParseFailure {
  /// Where the token begins that is not one, for failures inside a token.
  fileprivate var tokenStart: Int? {
    if problem.hasPrefix("found character that cannot start") { return offset }
    if problem.hasPrefix("block sequence entries") || problem.hasPrefix("mapping keys") {
      return offset
    }
    let tokens = ["an alias", "an anchor", "a tag", "a block scalar", "a directive"]
    return tokens.contains { context.hasSuffix($0) } ? contextOffset : nil
  }
}
