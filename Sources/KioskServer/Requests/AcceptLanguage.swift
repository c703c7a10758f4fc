import Localization

extension Language {
  /// The language of ours that a browser asks for first (`Accept-Language`, RFC 9110, 12.5.4).
  ///
  /// French when it asks for none; people choose on the first page anyway.
  init(accepting field: String?) {
    var best: (language: Language, weight: Double)?
    for item in (field ?? "").split(separator: ",").prefix(16) {
      let parts = item.split(separator: ";")
      guard let range = parts.first?.drop(while: { $0 == " " }),
        let language = Language(tag: range.prefix { $0 != "-" && $0 != " " }.lowercased())
      else { continue }
      let weight = parts.dropFirst().compactMap { Self.weight($0) }.first ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    self = best?.language ?? .source
  }

  private static func weight(_ parameter: Substring) -> Double? {
    let parameter = parameter.drop { $0 == " " }
    return parameter.hasPrefix("q=") ? Double(parameter.dropFirst(2)) : nil
  }
}
