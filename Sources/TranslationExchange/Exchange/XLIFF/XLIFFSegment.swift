import Localization

/// A French text and its translation in XLIFF, with inline codes put back as text.
struct XLIFFSegment {
  let source: String
  let target: String
  let state: TranslationState
  let base: ExchangeBase?
  let remarks: [String]

  /// Reads a `trans-unit` of XLIFF 1.2.
  init(first unit: XMLElement) {
    source = unit.first("source").map { InlineReading(codes: [:]).text(of: $0) } ?? ""
    let targetElement = unit.first("target")
    target = targetElement.map { InlineReading(codes: [:]).text(of: $0) } ?? ""
    let contexts = unit.elements.filter { $0.name == "context-group" }.flatMap(\.elements)
    base =
      contexts.lazy.filter { $0.attributes["context-type"] == "x-base" }
      .compactMap { ExchangeBase($0.text) }.first
    remarks = unit.elements.filter { $0.name == "note" && $0.attributes["from"] == "translator" }
      .map(\.text)
    let approved = unit.attributes["approved"]
    state =
      switch targetElement?.attributes["state"] {
      case "signed-off", "final": .reviewed
      case "translated": .translated
      case nil where approved != "no": .translated
      case nil: .stale
      // All that begin with "needs-", "new", and what a tool invented.
      case .some: .stale
      }
  }

  /// Reads a `unit` of XLIFF 2.0, of which a tool may have made several segments.
  init(second unit: XMLElement) {
    let data = (unit.first("originalData")?.elements ?? []).compactMap { element in
      element.attributes["id"].map { ($0, element.text) }
    }
    let reading = InlineReading(codes: Dictionary(data) { first, _ in first })
    // Between segments stands what must not be translated.
    let parts = unit.elements.filter { $0.name == "segment" || $0.name == "ignorable" }
    source = parts.compactMap { $0.first("source") }.map(reading.text).joined()
    target = parts.compactMap {
      $0.first("target") ?? ($0.name == "ignorable" ? $0.first("source") : nil)
    }
    .map(reading.text).joined()
    let notes = unit.first("notes")?.elements ?? []
    func texts(_ category: String) -> [String] {
      notes.filter { $0.attributes["category"] == category }.map(\.text)
    }
    base = texts("base").lazy.compactMap { ExchangeBase($0) }.first
    remarks = texts("translator")
    let states = parts.filter { $0.name == "segment" }.map(Self.state(ofSecond:))
    state =
      if states.contains(.stale) { .stale } else if states.contains(.translated) {
        .translated
      } else { states.first ?? .missing }
  }

  private static func state(ofSecond segment: XMLElement) -> TranslationState {
    switch segment.attributes["state"] {
    case "reviewed", "final": .reviewed
    case "translated", nil: .translated
    // The default of a tool that keeps no states is "initial", whatever stands in the target.
    case "initial"
    where segment.attributes["subState"] != XLIFFReader.staleSubState: .translated
    case .some: .stale
    }
  }
}

/// Puts the codes of inline elements back into a text.
private struct InlineReading {
  /// `originalData` of XLIFF 2.0.
  let codes: [String: String]

  func text(of element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): inline(element)
      }
    }.joined()
  }

  private func inline(_ element: XMLElement) -> String {
    let attributes = element.attributes
    func code(_ reference: String, _ equivalent: String) -> String {
      attributes[reference].flatMap { codes[$0] } ?? attributes[equivalent] ?? ""
    }
    return switch element.name {
    case "x": attributes["equiv-text"] ?? ""
    case "ph" where element.children.isEmpty: code("dataRef", "equiv")
    case "pc":
      code("dataRefStart", "equivStart") + text(of: element) + code("dataRefEnd", "equivEnd")
    case "sc", "ec": code("dataRef", "equiv")
    default: text(of: element)
    }
  }
}
