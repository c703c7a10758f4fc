import Localization

/// Writes XLIFF 2.0.
///
/// The standard: http://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
struct XLIFF2Writer {
  let language: Language

  func text(of domains: [(domain: TextDomain, units: [ExchangeUnit])]) -> String {
    let root = XMLText.tag(
      "xliff",
      [
        "version": "2.0", "xmlns": "urn:oasis:names:tc:xliff:document:2.0",
        "srcLang": Language.source.tag, "trgLang": language.tag,
      ])
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", root]
    for (index, (domain, units)) in domains.enumerated() {
      let file = XMLText.tag(
        "file", ["id": "f\(index + 1)", "original": domain.path(in: language)])
      lines.append("  \(file)")
      for (index, unit) in units.enumerated() { lines += element(unit, number: index + 1) }
      lines.append("  </file>")
    }
    return (lines + ["</xliff>", ""]).joined(separator: "\n")
  }

  private func element(_ unit: ExchangeUnit, number: Int) -> [String] {
    guard let plural = unit.plural else {
      return lines(unit, id: "u\(number)", french: unit.french, form: unit.forms.first ?? "")
    }
    let group = XMLText.tag(
      "group", ["id": "g\(number)", "name": unit.context, "type": XLIFFReader.pluralType])
    let forms = unit.forms.enumerated().flatMap { index, form in
      lines(
        unit, id: "u\(number)-\(index)", french: index == 0 ? unit.french : plural, form: form)
    }
    return ["    \(group)"] + forms + ["    </group>"]
  }

  private func lines(_ unit: ExchangeUnit, id: String, french: String, form: String) -> [String] {
    var numbering = CodeNumbering()
    var codes = OriginalCodes()
    let source = InlineCode.pieces(of: french, numbering: &numbering)
      .map { codes.markup($0) }.joined()
    let target = InlineCode.pieces(of: form, numbering: &numbering)
      .map { codes.markup($0) }.joined()
    let data = codes.all.map { XMLText.element("data", ["id": $0.id], $0.code) }
    let (state, subState) = state(unit.state)
    var lines = [
      XMLText.tag("unit", ["id": id, "name": unit.context, "xml:space": "preserve"]),
      "  <notes>" + notes(unit).joined() + "</notes>",
    ]
    if !data.isEmpty { lines.append("  <originalData>\(data.joined())</originalData>") }
    lines += [
      "  \(XMLText.tag("segment", ["state": state, "subState": subState]))",
      "    <source>\(source)</source>",
    ]
    if !form.isEmpty { lines.append("    <target>\(target)</target>") }
    return (lines + ["  </segment>", "</unit>"]).map { "      \($0)" }
  }

  private func notes(_ unit: ExchangeUnit) -> [String] {
    func note(_ category: String, _ text: String) -> String {
      XMLText.element("note", ["category": category], text)
    }
    return (unit.base.map { [note("base", $0.text)] } ?? [])
      + unit.places.map { note("location", $0) } + unit.notes.map { note("developer", $0) }
      + (unit.previous.map { [note("developer", "French before: \($0)")] } ?? [])
      + unit.remarks.map { note("translator", $0) }
  }

  private func state(_ state: TranslationState) -> (String, subState: String?) {
    switch state {
    case .missing: ("initial", nil)
    case .stale: ("initial", XLIFFReader.staleSubState)
    case .translated: ("translated", nil)
    case .reviewed: ("reviewed", nil)
    }
  }
}

/// The codes of a unit, kept apart from its sentences as `originalData`.
private struct OriginalCodes {
  private(set) var all: [(id: String, code: String)] = []

  mutating func markup(_ piece: InlineCode) -> String {
    switch piece {
    case .text(let text): return XMLText.escaped(text)
    case .value(let id, let code):
      return XMLText.tag(
        "ph", ["id": "\(id)", "dataRef": reference(code), "equiv": code, "disp": code],
        isEmpty: true)
    case .span(let id, let start, let end, let inner):
      let tag = XMLText.tag(
        "pc",
        [
          "id": "\(id)", "dataRefStart": reference(start), "dataRefEnd": reference(end),
          "equivStart": start, "equivEnd": end,
        ])
      return tag + inner.map { markup($0) }.joined() + "</pc>"
    }
  }

  private mutating func reference(_ code: String) -> String {
    if let known = all.first(where: { $0.code == code }) { return known.id }
    all.append((id: "d\(all.count + 1)", code: code))
    return "d\(all.count)"
  }
}
