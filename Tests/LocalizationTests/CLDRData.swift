import Foundation
import Localization

/// The data of Debian's `unicode-cldr-core`, CLDR 41, which `make test` installs.
enum CLDRData {
  struct Element {
    let attributes: [String: String]
    let text: String
  }

  /// The elements of the cardinal set whose `locales` name a locale.
  static func elements(
    named name: String, inside set: String, locale: String, file: String
  ) throws -> [Element] {
    let document = try text(of: "supplemental/\(file)")
    let cardinal = document.components(separatedBy: "type=\"ordinal\"")[0]
    for block in cardinal.components(separatedBy: "<\(set) ").dropFirst() {
      let locales = attribute("locales", in: block).split(whereSeparator: \.isWhitespace)
      guard locales.contains(Substring(locale)) else { continue }
      let body = block.components(separatedBy: "</\(set)>")[0]
      return body.components(separatedBy: "<\(name) ").dropFirst().map { element in
        let names = ["count", "start", "end", "result"]
        return Element(
          attributes: Dictionary(
            uniqueKeysWithValues: names.map { ($0, attribute($0, in: element)) }),
          text: element.components(separatedBy: ">").dropFirst().joined(separator: ">")
            .components(separatedBy: "<")[0])
      }
    }
    return []
  }

  /// The long form of a unit of time, such as `{0} jours`, in the nominative where there are cases.
  static func unitPattern(_ unit: String, count: PluralCategory, locale: String) throws -> String? {
    let long = try text(of: "main/\(locale).xml").components(
      separatedBy: "<unitLength type=\"long\">")
    guard long.count > 1 else { return nil }
    let forms = long[1].components(separatedBy: "<unit type=\"duration-\(unit)\">")
    guard forms.count > 1 else { return nil }
    let pattern = forms[1].components(separatedBy: "<unitPattern count=\"\(count.rawValue)\">")
    return pattern.count > 1 ? pattern[1].components(separatedBy: "<")[0] : nil
  }

  private static func text(of file: String) throws -> String {
    let url = URL(filePath: "/usr/share/unicode/cldr/common").appending(path: file)
    return try String(contentsOf: url, encoding: .utf8)
  }

  private static func attribute(_ name: String, in text: String) -> String {
    let tag = text.components(separatedBy: ">")[0]
    let parts = tag.components(separatedBy: "\(name)=\"")
    return parts.count > 1 ? parts[1].components(separatedBy: "\"")[0] : ""
  }

  /// `@integer 1, 3~5 @decimal 1.0~1.2, …` as single samples; a range counts in its last digit.
  static func samples(in rule: String) -> [String] {
    rule.components(separatedBy: "@").dropFirst().flatMap { list in
      list.split(separator: " ").dropFirst().map { $0.filter { $0 != "," } }
        .filter { $0 != "…" }
        .flatMap(expanded)
    }
  }

  private static func expanded(_ sample: String) -> [String] {
    let ends = sample.components(separatedBy: "~")
    guard ends.count == 2 else { return [sample] }
    let decimals = ends[0].components(separatedBy: ".").dropFirst().joined().count
    let digits = ends.map { Int($0.replacing(".", with: "")) ?? 0 }
    return (digits[0]...digits[1]).map { number in
      guard decimals > 0 else { return "\(number)" }
      let text =
        String(repeating: "0", count: max(0, decimals + 1 - "\(number)".count)) + "\(number)"
      return "\(text.dropLast(decimals)).\(text.suffix(decimals))"
    }
  }
}
