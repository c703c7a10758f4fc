package import Localization

extension Language {
  /// Words as inlines; in a right-to-left line, a Latin name that ends in a sign is isolated.
  ///
  /// A sign has no direction of its own, so "F+" at the end of an Arabic clause would be shown as
  /// "+F" (UAX #9, N2). A name of letters and digits alone keeps its order by itself.
  package func inlines(_ words: String) -> [Inline] {
    guard direction == .rightToLeft, words.contains("+") else { return [.words(words)] }
    var inlines: [Inline] = []
    var rest = words[...]
    while let sign = rest.firstIndex(of: "+") {
      let before = rest[..<sign]
      let name = before.reversed().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let end = rest[sign...].firstIndex { $0 != "+" } ?? rest.endIndex
      let start = rest.index(sign, offsetBy: -name.count)
      if name.isEmpty {
        inlines.append(.words(String(rest[..<end])))
      } else {
        if start > rest.startIndex { inlines.append(.words(String(rest[..<start]))) }
        inlines.append(
          .value(
            LocalizedValue(String(rest[start..<end]), language: .french, direction: .leftToRight)))
      }
      rest = rest[end...]
    }
    if !rest.isEmpty { inlines.append(.words(String(rest))) }
    return inlines
  }
}
