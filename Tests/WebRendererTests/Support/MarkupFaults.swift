/// What a page must never have, whatever is on it.
enum MarkupFaults {
  static func faults(in html: String) throws -> [String] {
    let elements = try MarkupReader.elements(of: html)
    let ids = elements.compactMap { $0.attributes["id"] }
    var faults: [String] = []
    if elements.count(where: { $0.name == "h1" }) != 1 { faults.append("not one h1") }
    if Set(ids).count != ids.count { faults.append("an id stands twice") }
    for element in elements {
      faults += self.faults(of: element, ids: Set(ids)).map { "<\(element.name)> \($0)" }
    }
    return faults
  }

  private static func faults(of element: MarkupReader.Element, ids: Set<String>) -> [String] {
    let attributes = element.attributes
    var faults: [String] = []
    if attributes.keys.contains(where: { $0 == "style" || $0.hasPrefix("on") }) {
      faults.append("holds style or script")
    }
    if (attributes["lang"] == nil) != (attributes["dir"] == nil), element.name != "input",
      attributes["dir"] != "ltr" || element.name == "html"
    {
      faults.append("has lang without dir: \(element.text)")
    }
    for name in ["aria-labelledby", "aria-describedby", "for", "form"] {
      for id in attributes[name]?.split(separator: " ") ?? [] where !ids.contains(String(id)) {
        faults.append("refers to \(id), which is not there")
      }
    }
    if ["button", "a", "summary", "legend", "h1", "h2", "h3", "label"].contains(element.name),
      attributes["aria-label"] == nil, !element.text.contains(where: { $0.isLetter || $0.isNumber })
    {
      faults.append("has no words")
    }
    if let language = foreign(element) {
      faults.append("\(language) without lang: \(element.ownText)")
    }
    return faults
  }

  /// The language whose letters stand in an element of another language.
  private static func foreign(_ element: MarkupReader.Element) -> String? {
    let scalars = element.ownText.unicodeScalars
    if element.language != "ar", scalars.contains(where: { (0x620...0x64A).contains($0.value) }) {
      return "ar"
    }
    if element.language != "uk", scalars.contains(where: { (0x400...0x4FF).contains($0.value) }) {
      return "uk"
    }
    return nil
  }
}
