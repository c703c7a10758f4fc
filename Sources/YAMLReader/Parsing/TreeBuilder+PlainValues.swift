import Diagnostics

extension TreeBuilder {
  /// Finds texts that YAML cuts short without a word: at ` #`, and at a comma inside `{ }`.
  mutating func checkPlainValue(_ record: Int) {
    let offsets = self.offsets(record)
    var next = offsets.upperBound
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "#"), isCut(offsets, at: next) {
      report { $0.commentAfterText(offsets, hash: next) }
    } else if offsets.isEmpty, let frame = frames.last, frame.isFlow, frame.isMapping {
      checkLoneKey(record - 1, in: frame)
    }
  }

  /// Whether what follows `#` may be meant as text: after a sentence always, after a single word
  /// only when no space follows, as in `Voir #3`; `office: commune  # to check` is a comment.
  private func isCut(_ offsets: Range<Int>, at hash: Int) -> Bool {
    let afterHash = hash + 1 < bytes.count ? bytes[hash + 1] : 0x0A
    return afterHash > 0x20 || bytes[offsets].contains(0x20)
  }

  private func commentAfterText(_ offsets: Range<Int>, hash: Int) -> Diagnostic {
    let whole =
      offsets.isEmpty ? hash..<lineEnd(from: hash) : offsets.lowerBound..<lineEnd(from: hash)
    let comment = file.text(in: hash..<whole.upperBound)
    return Diagnostic(
      "comment-after-text", at: file.range(hash..<whole.upperBound),
      "\(quoted(comment)) is read as a comment and cut from the text before it; "
        + "quote the text, or put the comment on a line of its own",
      fixIts: [.quoting(whole, in: file)])
  }

  private mutating func checkLoneKey(_ key: Int, in frame: Frame) {
    guard frame.dropFrom == nil, key > frame.record, records[key].kind == .scalar else { return }
    let offsets = self.offsets(key)
    var next = offsets.upperBound
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count, bytes[next] != UInt8(ascii: ":") else { return }
    report { $0.emptyFlowValue(offsets, after: frame.previousValue) }
  }

  private func emptyFlowValue(_ key: Range<Int>, after previous: Int?) -> Diagnostic {
    let word = quoted(file.text(in: key))
    if let previous, records[previous].kind == .scalar, records[previous].style == .plain {
      return Diagnostic(
        "empty-flow-value", at: file.range(key),
        "the comma cuts the text before it, so \(word) is a key without a value; quote the text",
        fixIts: [.quoting(Int(records[previous].start)..<key.upperBound, in: file)])
    }
    return Diagnostic(
      "empty-flow-value", at: file.range(key),
      "\(word) is a key without a value; quote the text if the { } belong to it, or write a value")
  }
}

extension Diagnostic.FixIt {
  /// Puts a stretch of the file between quotation marks.
  static func quoting(_ offsets: Range<Int>, in file: SourceFile) -> Diagnostic.FixIt {
    let text = file.text(in: offsets)
    let hasSpecial = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    let replacement =
      hasSpecial
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
      : "\"\(text)\""
    let shown = replacement.count > 80 ? "put it between quotation marks" : "write \(replacement)"
    return Diagnostic.FixIt(shown, replace: file.range(offsets), with: replacement)
  }
}
