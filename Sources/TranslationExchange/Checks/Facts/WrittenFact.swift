/// A fact typed with digits or signs into a text.
struct WrittenFact {
  enum Kind: Hashable {
    case amount
    case date
    case time
    case phone
    case webAddress
    case mailAddress

    /// The kind in a sentence: "a date".
    var name: String {
      switch self {
      case .amount: "an amount"
      case .date: "a date"
      case .time: "a time"
      case .phone: "a telephone number"
      case .webAddress: "a web address"
      case .mailAddress: "a mail address"
      }
    }
  }

  let kind: Kind
  let text: String

  /// The facts in a text; its values are not looked at.
  static func all(in text: ReadText) -> [WrittenFact] {
    // Most texts have neither digit nor sign, and end here.
    let scalars = text.scalars
    guard scalars.indices.contains(where: { isSign(scalars, at: $0) }) else { return [] }
    return addresses(in: scalars) + numbers(in: scalars)
  }

  private static func isSign(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case "€", "$", "@", "/": true
    case ".": index + 1 < scalars.count && scalars[index + 1].isASCII && scalars[index + 1] != " "
    default: isDigit(scalars[index])
    }
  }

  // MARK: Addresses

  private static func addresses(in scalars: [Unicode.Scalar]) -> [WrittenFact] {
    scalars.split { $0 == " " || $0 == "\u{A0}" || $0 == ReadText.value }.compactMap { run in
      let marks = ".,:;!?()«»“”\"،؛؟"
      let text = String(String.UnicodeScalarView(run)).trimming { marks.contains($0) }
      return kind(ofAddress: text).map { WrittenFact(kind: $0, text: text) }
    }
  }

  private static func kind(ofAddress text: String) -> Kind? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) { return .mailAddress }
    if text.contains("://") || text.hasPrefix("www.") { return .webAddress }
    let host = text.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    guard host.count > 1, let ending = host.last, topLevels.contains(ending.lowercased()),
      host.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isASCII) })
    else { return nil }
    return .webAddress
  }

  /// The endings of addresses that an office or a service in Belgium has.
  private static let topLevels: Set = ["be", "brussels", "com", "eu", "org", "net", "info", "gov"]

  // MARK: Numbers

  private static func numbers(in scalars: [Unicode.Scalar]) -> [WrittenFact] {
    var facts: [WrittenFact] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) || isCurrency(scalars[index]) else {
        index += 1
        continue
      }
      let start = index > 0 && scalars[index - 1] == "+" ? index - 1 : index
      let end = runEnd(in: scalars, from: index)
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      if let kind = kind(ofNumber: text) { facts.append(WrittenFact(kind: kind, text: text)) }
      index = end
    }
    return facts
  }

  /// Digits with what stands between them; a mark that no digit follows is not of the number.
  private static func runEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    for index in start + 1..<max(scalars.count, start + 1) {
      if isDigit(scalars[index]) || isCurrency(scalars[index]) {
        end = index + 1
      } else if !" \u{A0}\u{202F}.,:/-h".unicodeScalars.contains(scalars[index]) || index - end > 1
      {
        break
      }
    }
    return end
  }

  private static func kind(ofNumber text: String) -> Kind? {
    if text.unicodeScalars.contains(where: isCurrency) { return .amount }
    let digits = text.unicodeScalars.count(where: isDigit)
    let parts = text.unicodeScalars.split { !isDigit($0) }.map(\.count)
    if text.hasPrefix("+"), digits >= 9 { return .phone }
    let marks = Set(text.unicodeScalars.filter { !isDigit($0) })
    switch parts.count {
    case 2 where marks.isSubset(of: [":", "h"]) && parts.allSatisfy({ $0 <= 2 }): return .time
    case 2 where marks == ["/"] && parts.allSatisfy({ $0 <= 2 }): return .date
    case 3 where marks.count == 1 && marks.isSubset(of: ["/", ".", "-"]): return .date
    default:
      return digits >= 8 && digits <= 13 && (text.first?.wholeNumberValue == 0 || parts.count > 2)
        ? .phone : nil
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "\u{660}"..."\u{669}", "\u{6F0}"..."\u{6F9}": true
    default: false
    }
  }

  private static func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "€" || scalar == "$"
  }
}

extension String {
  fileprivate func trimming(_ isMark: (Character) -> Bool) -> String {
    let start = drop(while: isMark)
    let end = start.lastIndex { !isMark($0) }
    return end.map { String(start[...$0]) } ?? ""
  }
}
