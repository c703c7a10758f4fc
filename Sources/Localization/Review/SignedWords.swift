package import ProcedureEngine

/// The words of a translator comment that a person signs: `reviewed-by: NAME DATE`, read from the end.
package struct SignedWords {
  private var words: [Substring]

  /// Nothing when the comment does not begin with the prefix.
  package init?(_ comment: String, after prefix: String) {
    let comment = comment.drop { $0 == " " }
    guard comment.lowercased().hasPrefix(prefix) else { return nil }
    words = comment.dropFirst(prefix.count).split(separator: " ")
  }

  /// Takes the last word away if it can be read.
  mutating func takeLast<Value>(_ read: (Substring) -> Value?) -> Value? {
    let value = words.last.flatMap(read)
    if value != nil { words.removeLast() }
    return value
  }

  /// Who signed, and when if the day is written; nothing when nobody is named.
  package mutating func signature() -> (name: String, date: CalendarDate?)? {
    let date = takeLast { CalendarDate(iso8601: $0) }
    return words.isEmpty ? nil : (words.joined(separator: " "), date)
  }
}
