/// An entry while its lines are read.
struct PODraft {
  /// A field that is being written; continuation lines go on with it.
  private enum Field: Equatable {
    case previousContext
    case previousID
    case previousPluralID
    case context
    case id
    case pluralID
    case form(Int)
  }

  /// How far an entry has come; a keyword of an earlier stage begins the next one.
  private enum Stage: Comparable {
    case previous
    case context
    case id
    case translation
  }

  struct Fault: Error {
    let message: String
  }

  /// Once something is wrong the rest of the entry is read over.
  var isBroken = false
  private var translatorComments: [String] = []
  private var extractedComments: [String] = []
  private var references: [String] = []
  private var flags: [String] = []
  private var previous: POPrevious?
  private var context: String?
  private var id: String?
  private var pluralID: String?
  private var forms: [String] = []
  private var isObsolete: Bool?
  private var current: Field?
  private var stage: Stage?
  private var idOffsets = 0..<0
  private var formOffsets: [Range<Int>] = []
  /// From the first to the last statement.
  private(set) var offsets = 0..<0

  /// Whether there is a translation, so that only a further form can follow.
  var isComplete: Bool { !forms.isEmpty }

  var hasStatements: Bool { isObsolete != nil || previous != nil }

  mutating func add(_ comment: String, _ kind: POLine.Comment) {
    switch kind {
    case .translator: translatorComments.append(comment)
    case .extracted: extractedComments.append(comment)
    case .reference: references += Self.words(of: comment, separator: UInt8(ascii: " "))
    case .flags:
      flags += Self.words(of: comment, separator: UInt8(ascii: ",")).map { flag in
        flag.filter { $0 != " " }
      }
    }
  }

  /// The parts between separators; bytes, because a catalogue has thousands of references.
  private static func words(of text: String, separator: UInt8) -> [String] {
    text.utf8.split(separator: separator).map { String(Substring($0)) }
  }

  /// Whether a statement belongs to the next entry.
  func isEnded(by keyword: POStatement.Keyword, isPrevious: Bool) -> Bool {
    guard isComplete || isBroken else { return false }
    switch keyword {
    case .msgctxt: return isComplete || (stage ?? .previous) >= .context
    case .msgid: return isComplete || (stage ?? .previous) >= (isPrevious ? .context : .id)
    case .msgidPlural, .msgstr, .msgstrIndex, .continuation: return false
    }
  }

  /// Notes how far the entry has come, faulty lines included.
  mutating func advance(to keyword: POStatement.Keyword, isPrevious: Bool) {
    switch keyword {
    case _ where isPrevious: stage = max(stage ?? .previous, .previous)
    case .msgctxt: stage = .context
    case .msgid, .msgidPlural: stage = .id
    case .msgstr, .msgstrIndex: stage = .translation
    case .continuation: break
    }
  }

  /// Takes a statement; gives what is wrong with it.
  mutating func add(_ statement: POStatement, _ line: POLine.Statement) -> String? {
    if isBroken { return nil }
    if statement.keyword == .continuation {
      return goOn(statement.text, line)
    }
    offsets =
      (hasStatements ? offsets.lowerBound : line.offsets.lowerBound)..<line.offsets.upperBound
    if line.isPrevious { return addPrevious(statement) }
    guard isObsolete == nil || isObsolete == line.isObsolete else {
      return "an entry is either wholly obsolete (#~) or not at all"
    }
    isObsolete = line.isObsolete
    return addOwn(statement, line.offsets)
  }

  private mutating func addPrevious(_ statement: POStatement) -> String? {
    guard id == nil, context == nil else {
      return "previous text (#|) stands above msgctxt and msgid"
    }
    var previous = previous ?? POPrevious()
    switch statement.keyword {
    case .msgctxt: (previous.context, current) = (statement.text, .previousContext)
    case .msgid: (previous.id, current) = (statement.text, .previousID)
    case .msgidPlural: (previous.pluralID, current) = (statement.text, .previousPluralID)
    case .msgstr, .msgstrIndex, .continuation:
      return "there is no previous translation in a PO file"
    }
    self.previous = previous
    return nil
  }

  private mutating func addOwn(_ statement: POStatement, _ offsets: Range<Int>) -> String? {
    switch statement.keyword {
    case .msgctxt:
      guard context == nil, id == nil else { return "msgctxt stands once, before msgid" }
      (context, current) = (statement.text, .context)
    case .msgid:
      guard id == nil else { return "the entry before this one has no msgstr" }
      (id, current, idOffsets) = (statement.text, .id, offsets)
    case .msgidPlural:
      guard id != nil, pluralID == nil, forms.isEmpty else {
        return "msgid_plural stands once, after msgid"
      }
      (pluralID, current) = (statement.text, .pluralID)
    case .msgstr:
      guard id != nil, pluralID == nil, forms.isEmpty else {
        return pluralID == nil
          ? "msgstr stands once, after msgid" : "after msgid_plural come msgstr[0], msgstr[1]"
      }
      addForm(statement.text, offsets)
    case .msgstrIndex(let index):
      guard pluralID != nil else { return "msgstr[\(index)] needs a msgid_plural" }
      guard index == forms.count else { return "expected msgstr[\(forms.count)] here" }
      addForm(statement.text, offsets)
    case .continuation: break
    }
    return nil
  }

  private mutating func addForm(_ text: String, _ offsets: Range<Int>) {
    current = .form(forms.count)
    forms.append(text)
    formOffsets.append(offsets)
  }

  private mutating func goOn(_ text: String, _ line: POLine.Statement) -> String? {
    let end = line.offsets.upperBound
    switch current {
    case .previousContext: previous?.context?.append(text)
    case .previousID: previous?.id?.append(text)
    case .previousPluralID: previous?.pluralID?.append(text)
    case .context: context?.append(text)
    case .id:
      id?.append(text)
      idOffsets = idOffsets.lowerBound..<end
    case .pluralID: pluralID?.append(text)
    case .form(let index):
      forms[index].append(text)
      formOffsets[index] = formOffsets[index].lowerBound..<end
    case nil: return "a text stands here without a keyword before it"
    }
    offsets = offsets.lowerBound..<end
    return nil
  }

  func finished() -> Result<(POEntry, POPlace), Fault> {
    guard let id else { return .failure(Fault(message: "the entry has no msgid")) }
    guard !forms.isEmpty else { return .failure(Fault(message: "the entry has no msgstr")) }
    var entry = POEntry(
      context: context, id: id,
      translation: pluralID.map { .plural(id: $0, forms: forms) } ?? .single(forms[0]))
    entry.translatorComments = translatorComments
    entry.extractedComments = extractedComments
    entry.references = references
    entry.flags = flags
    entry.previous = previous
    entry.isObsolete = isObsolete ?? false
    return .success((entry, POPlace(entry: offsets, id: idOffsets, translations: formOffsets)))
  }
}
