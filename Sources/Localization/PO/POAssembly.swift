import Diagnostics

/// Puts the lines of a PO file together to entries.
struct POAssembly {
  private let file: SourceFile
  private var draft = PODraft()
  private var header: POHeader?
  private var headerPlace: Range<Int>?
  private var entries: [POEntry] = []
  private var places: [POPlace] = []
  private var seen: [SeenKey: Int] = [:]
  private var problems = POProblems()
  /// Lines are looked at one by one only when this is false.
  private let isUTF8: Bool

  private struct SeenKey: Hashable {
    let key: POEntry.Key
    let isObsolete: Bool
  }

  init(_ file: SourceFile) {
    self.file = file
    isUTF8 = String(validating: file.bytes, as: UTF8.self) != nil
  }

  mutating func take(_ line: Range<Int>) {
    if !isUTF8, String(validating: file.bytes[line], as: UTF8.self) == nil {
      report("po-charset", line, "the line is not UTF-8; save the file as UTF-8")
      draft.isBroken = true
    }
    switch POLine(file.bytes, line).content {
    case .blank:
      if draft.isComplete || draft.isBroken { endEntry() }
    case .comment(let kind, let text):
      if draft.isComplete || draft.isBroken { endEntry() }
      draft.add(comment(text), kind)
    case .statement(let statement):
      take(statement)
    }
  }

  private mutating func take(_ line: POLine.Statement) {
    do {
      let statement = try POStatement(file.bytes, line.offsets)
      begin(statement.keyword, line)
      if let fault = draft.add(statement, line) { fail(fault, line.offsets) }
    } catch {
      if let keyword = error.keyword {
        begin(keyword, line)
      } else if draft.isComplete {
        // What follows a whole entry belongs to the next one.
        endEntry()
      }
      fail(error.message, error.offset..<max(error.offset, line.offsets.upperBound))
    }
  }

  private mutating func begin(_ keyword: POStatement.Keyword, _ line: POLine.Statement) {
    if draft.isEnded(by: keyword, isPrevious: line.isPrevious) { endEntry() }
    draft.advance(to: keyword, isPrevious: line.isPrevious)
  }

  private mutating func fail(_ message: String, _ offsets: Range<Int>) {
    if !draft.isBroken { report("po-syntax", offsets, message) }
    draft.isBroken = true
  }

  private mutating func endEntry() {
    defer { draft = PODraft() }
    guard !draft.isBroken, draft.hasStatements else { return }
    switch draft.finished() {
    case .failure(let fault): report("po-syntax", draft.offsets, fault.message)
    case .success((let entry, let place)): add(entry, place)
    }
  }

  private mutating func add(_ entry: POEntry, _ place: POPlace) {
    if entry.id.isEmpty, entry.context == nil, !entry.isObsolete {
      addHeader(entry, place)
      return
    }
    let key = SeenKey(key: entry.key, isObsolete: entry.isObsolete)
    if let first = seen[key] {
      problems.append(
        Diagnostic(
          "po-duplicate", at: file.range(place.id),
          "the text \(quoted(entry.id)) stands twice under the same context; keep one entry",
          notes: [.init("the first entry is here", at: file.range(places[first].id))]))
      return
    }
    seen[key] = entries.count
    entries.append(entry)
    places.append(place)
  }

  private mutating func addHeader(_ entry: POEntry, _ place: POPlace) {
    guard header == nil else {
      report("po-duplicate", place.id, "the file has a second header; keep one")
      return
    }
    var header = POHeader(text: entry.translation.texts.first ?? "")
    header.translatorComments = entry.translatorComments
    header.flags = entry.flags
    if header.charset != "utf-8" {
      report(
        "po-charset", place.entry,
        "the header must say \"Content-Type: text/plain; charset=UTF-8\"")
    }
    self.header = header
    headerPlace = place.entry
  }

  mutating func finish() -> POReading {
    if draft.hasStatements || draft.isBroken { endEntry() }
    checkPluralForms()
    return POReading(
      source: file, file: POFile(header: header, entries: entries), places: places,
      diagnostics: DiagnosticLog(problems.all).sorted)
  }

  /// Every entry with a plural must have as many forms as the header declares.
  private mutating func checkPluralForms() {
    let declared = header?.pluralCount
    for (entry, place) in zip(entries, places) where !entry.isObsolete {
      guard case .plural(_, let forms) = entry.translation else { continue }
      guard let declared else {
        report(
          "po-plural-forms", headerPlace ?? place.entry,
          "the header has no \"Plural-Forms\", and the file has a text with forms")
        return
      }
      if forms.count != declared {
        report(
          "po-plural-forms", place.entry,
          "the header declares \(declared) plural forms, and the entry has \(forms.count)")
      }
    }
  }

  private mutating func report(_ code: DiagnosticCode, _ offsets: Range<Int>, _ message: String) {
    guard !problems.isFull else { return problems.leaveOut() }
    problems.append(Diagnostic(code, at: file.range(offsets), message))
  }

  private func comment(_ offsets: Range<Int>) -> String {
    let hasSpace = offsets.first.map { file.bytes[$0] == UInt8(ascii: " ") } ?? false
    return file.text(in: hasSpace ? offsets.dropFirst() : offsets)
  }
}

/// Problems up to a number that a person can use, so that a hostile file costs little memory.
private struct POProblems {
  private var kept: [Diagnostic] = []
  private var leftOut = 0

  var isFull: Bool { kept.count >= 100 }

  mutating func append(_ diagnostic: Diagnostic) {
    if isFull { leaveOut() } else { kept.append(diagnostic) }
  }

  mutating func leaveOut() { leftOut += 1 }

  var all: [Diagnostic] {
    guard leftOut > 0, let last = kept.last else { return kept }
    let problems = leftOut == 1 ? "1 more problem is" : "\(leftOut) more problems are"
    let more = Diagnostic(
      "too-many-problems", at: .file(path: last.location.path),
      "\(problems) not shown; solve those above and check again")
    return kept + [more]
  }
}
