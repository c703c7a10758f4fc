extension SavedPlace {
  /// The longest code that is read, in bytes.
  package static let longestCode = 2048

  /// The place as a short text, such as `1;renewal;papers;card:a;expiry@2027-06-15`.
  ///
  /// Only characters that stand as they are in the fragment of an address (RFC 3986, 3.5). Equal
  /// places have equal codes.
  package var code: String {
    let answers = answers.questions.sorted().compactMap { question in
      self.answers[question].map { question.text + $0.code }
    }
    return ([Self.version, procedure.text, step?.text ?? ""] + answers).joined(separator: ";")
  }

  /// Reads a code; names are only known to be well-formed, not to exist.
  package init(code: String) throws(SavedPlaceError) {
    guard code.utf8.count <= Self.longestCode else { throw .tooLong }
    let fields = Substring(code).parts(separatedBy: ";")
    guard fields.first.map(String.init) == Self.version else {
      throw fields.first.flatMap({ Int($0) }) == nil ? .malformed : .unknownVersion
    }
    guard fields.count >= 3, let procedure = ProcedureID(named: fields[1]) else { throw .malformed }
    let step = StepID(named: fields[2])
    guard step != nil || fields[2].isEmpty else { throw .malformed }
    var answers = Answers()
    for field in fields[3...] {
      guard let (question, answer) = Answer.read(field), answers[question] == nil else {
        throw .malformed
      }
      answers[question] = answer
    }
    self.init(procedure: procedure, step: step, answers: answers)
  }

  private static let version = "1"
}

extension Answer {
  /// A sign for the kind, then the answer.
  fileprivate var code: String {
    switch self {
    case .choice(let choice): ":\(choice.text)"
    case .choices(let choices): "+" + choices.map(\.text).sorted().joined(separator: "+")
    case .date(let date): "@\(date.iso8601)"
    case .number(let number): "*\(number)"
    case .office(let office): "~\(office.text)"
    }
  }

  fileprivate static func read(_ field: Substring) -> (QuestionID, Answer)? {
    guard let sign = field.utf8.firstIndex(where: { ":+@*~".utf8.contains($0) }),
      let question = QuestionID(named: field[..<sign])
    else { return nil }
    let text = field[field.utf8.index(after: sign)...]
    return Answer(sign: field.unicodeScalars[sign], text: text).map { (question, $0) }
  }

  private init?(sign: Unicode.Scalar, text: Substring) {
    switch sign {
    case ":":
      guard let choice = ChoiceID(named: text) else { return nil }
      self = .choice(choice)
    case "+":
      let names = text.parts(separatedBy: "+")
      let choices = names.compactMap { ChoiceID(named: $0) }
      guard choices.count == names.count, Set(choices).count == names.count else { return nil }
      self = .choices(Set(choices))
    case "@":
      guard let date = CalendarDate(iso8601: text) else { return nil }
      self = .date(date)
    case "*":
      guard let number = Int(text), "\(number)" == text else { return nil }
      self = .number(number)
    case "~":
      guard let office = OfficeID(named: text) else { return nil }
      self = .office(office)
    default: return nil
    }
  }
}

extension Substring {
  /// What stands between the separators; a code is read for every page, so it is read as bytes.
  fileprivate func parts(separatedBy separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}

extension Identifier {
  /// An identifier as the procedure files write it; nothing for any other text.
  fileprivate init?(named text: Substring) {
    let isWellFormed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    guard !text.isEmpty, isWellFormed else { return nil }
    self.init(String(text))
  }
}
