import Localization

/// Writes XLIFF 1.2.
///
/// The standard: http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
/// Codes are `<ph>`, `<bpt>` and `<ept>` with the code itself as content, so that a tool that flattens
/// inline elements still has the whole text.
struct XLIFF1Writer {
  let language: Language

  func text(of domains: [(domain: TextDomain, units: [ExchangeUnit])]) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">",
    ]
    for (domain, units) in domains {
      let file = XMLText.tag(
        "file",
        [
          "original": domain.path(in: language), "source-language": Language.source.tag,
          "target-language": language.tag, "datatype": "plaintext",
        ])
      lines += ["  \(file)", "    <body>"]
      for (index, unit) in units.enumerated() { lines += element(unit, number: index + 1) }
      lines += ["    </body>", "  </file>"]
    }
    return (lines + ["</xliff>", ""]).joined(separator: "\n")
  }

  private func element(_ unit: ExchangeUnit, number: Int) -> [String] {
    guard let plural = unit.plural else {
      return lines(unit, id: "\(number)", french: unit.french, form: unit.forms.first ?? "")
    }
    // As "XLIFF 1.2 Representation Guide for Gettext PO" represents plurals.
    let group = XMLText.tag(
      "group",
      ["id": "g\(number)", "restype": "x-gettext-plurals", "resname": unit.context])
    let forms = unit.forms.enumerated().flatMap { index, form in
      lines(
        unit, id: "\(number)[\(index)]", french: index == 0 ? unit.french : plural, form: form)
    }
    return ["      \(group)"] + forms + ["      </group>"]
  }

  private func lines(
    _ unit: ExchangeUnit, id: String, french: String, form: String
  ) -> [String] {
    var numbering = CodeNumbering()
    let isDone = unit.state == .translated || unit.state == .reviewed
    let tag = XMLText.tag(
      "trans-unit",
      [
        "id": id, "resname": unit.context, "xml:space": "preserve",
        "approved": isDone ? "yes" : "no",
      ])
    let source = InlineCode.pieces(of: french, numbering: &numbering).map(markup).joined()
    var lines = [tag, "  <source>\(source)</source>"]
    if !form.isEmpty {
      let target = InlineCode.pieces(of: form, numbering: &numbering).map(markup).joined()
      lines.append("  \(XMLText.tag("target", ["state": state(unit.state)]))\(target)</target>")
    }
    lines += contexts(unit).map { "  \($0)" }
    lines += notes(unit).map { "  \(XMLText.element("note", ["from": $0.from], $0.text))" }
    return (lines + ["</trans-unit>"]).map { "        \($0)" }
  }

  private func contexts(_ unit: ExchangeUnit) -> [String] {
    let places = unit.places.map { place in
      let colon = place.lastIndex(of: ":") ?? place.endIndex
      return "<context-group purpose=\"location\">"
        + XMLText.element("context", ["context-type": "sourcefile"], String(place[..<colon]))
        + XMLText.element(
          "context", ["context-type": "linenumber"], String(place[colon...].dropFirst()))
        + "</context-group>"
    }
    let base = unit.base.map { base in
      "<context-group name=\"guichet\" purpose=\"information\">"
        + XMLText.element("context", ["context-type": "x-base"], base.text) + "</context-group>"
    }
    return places + [base].compactMap { $0 }
  }

  private func notes(_ unit: ExchangeUnit) -> [(from: String, text: String)] {
    unit.notes.map { ("developer", $0) }
      + (unit.previous.map { [("developer", "French before: \($0)")] } ?? [])
      + unit.remarks.map { ("translator", $0) }
  }

  private func state(_ state: TranslationState) -> String {
    switch state {
    case .missing: "new"
    case .stale: "needs-review-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    }
  }

  private func markup(_ piece: InlineCode) -> String {
    switch piece {
    case .text(let text): return XMLText.escaped(text)
    case .value(let id, let code):
      return XMLText.element("ph", ["id": "\(id)", "ctype": "x-value"], code)
    case .span(let id, let start, let end, let inner):
      let ctype = start == "**" ? "bold" : "x-term"
      return XMLText.element("bpt", ["id": "\(id)", "ctype": ctype], start)
        + inner.map(markup).joined() + XMLText.element("ept", ["id": "\(id)"], end)
    }
  }
}
