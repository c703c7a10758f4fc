import Diagnostics
import ProcedureEngine
import YAMLReader

extension YAMLNode {
  /// A value read from text; what cannot be read is reported with an example of the right form.
  func value<Value>(
    _ what: String, like example: String, _ problems: Problems, read: (String) -> Value?
  ) -> Value? {
    guard let text = text(what, problems) else { return nil }
    if let value = read(text) { return value }
    problems.report(
      "bad-value", at: range, "\(quoted(text)) is not \(what): write it like \(quoted(example))")
    return nil
  }

  func date(_ problems: Problems) -> CalendarDate? {
    value("a date that exists", like: "2027-06-15", problems) { CalendarDate(iso8601: $0) }
  }

  func duration(_ problems: Problems) -> CalendarDuration? {
    value("a length of time", like: "45 days", problems) { CalendarDuration(authored: $0) }
  }

  func flag(_ what: String, _ problems: Problems) -> Bool {
    value(what, like: "yes", problems) { text in
      switch text {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    } ?? false
  }
}

extension CalendarDuration {
  /// Reads `45 days`, `1 month`, `10 to 15 working-days`.
  init?(authored text: String) {
    let words = text.split(separator: " ")
    guard let last = words.last, let count = ClosedRange(authored: words.dropLast()) else {
      return nil
    }
    let plural = last.hasSuffix("s") ? String(last) : "\(last)s"
    guard let unit = Unit(rawValue: plural) else { return nil }
    self.init(count, unit)
  }
}

extension Money {
  /// Reads euros: `200`, `26.30`, `20 to 30`.
  init?(authored text: String) {
    guard let cents = ClosedRange(authored: text.split(separator: " "), each: Self.cents) else {
      return nil
    }
    self.init(cents: cents)
  }

  private static func cents(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let euros = Int(digits: parts[0]), euros <= 1_000_000 else {
      return nil
    }
    guard parts.count == 2 else { return euros * 100 }
    guard parts[1].count == 2, let cents = Int(digits: parts[1]) else { return nil }
    return euros * 100 + cents
  }
}

extension ClosedRange<Int> {
  /// Reads `5`, or `10 to 15`, from words.
  init?(authored words: some Collection<Substring>) {
    self.init(authored: words) { Int(digits: $0).flatMap { $0 < 1_000_000 ? $0 : nil } }
  }

  /// Reads one number, or two with `to` between them, from words.
  init?(authored words: some Collection<Substring>, each number: (Substring) -> Int?) {
    let words = Array(words)
    guard words.count == 1 || (words.count == 3 && words[1] == "to"),
      let first = words.first.flatMap(number), let last = words.last.flatMap(number),
      first <= last
    else { return nil }
    self = first...last
  }
}

extension Int {
  /// Reads Western digits and nothing else: no sign, no separator.
  fileprivate init?(digits: Substring) {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(digits)
  }
}

extension Source.Month {
  /// Reads `2026-11`.
  init?(authored text: String) {
    guard let date = CalendarDate(iso8601: "\(text)-01") else { return nil }
    self.init(year: date.year, month: date.month)
  }
}

extension WebAddress {
  /// Reads an address with a host; the scheme may be left out.
  init?(authored text: String) {
    let rest =
      text.hasPrefix("https://")
      ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : text[...]
    let host = rest.prefix { $0 != "/" }
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix("."),
      text.unicodeScalars.allSatisfy({ ("!"..."~").contains($0) }), !text.contains("…")
    else { return nil }
    self.init(text)
  }
}

extension EmailAddress {
  /// Reads `name@host.domain`.
  init?(authored text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      text.unicodeScalars.allSatisfy({ ("!"..."~").contains($0) })
    else { return nil }
    self.init(text)
  }
}
