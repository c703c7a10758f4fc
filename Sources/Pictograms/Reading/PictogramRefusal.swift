/// Why a drawing is not shown.
///
/// The drawings of a place are written by strangers and stand inside our pages, so whatever a plain
/// drawing does not need is refused.
package enum PictogramRefusal: Error, Hashable, Sendable {
  /// The name of the file is not like `town-hall`.
  case badName
  case tooLarge(bytes: Int)
  /// A DOCTYPE, which may declare entities.
  case documentType
  case processingInstruction
  case malformed(line: Int)
  case tooDeep
  /// The outermost element is another than `svg` of SVG's namespace.
  case notSVG(root: String)
  case missingViewBox
  case missingLicence
  case unknownLicence(String)
  case missingAuthor(PictogramLicence)
  case element(String)
  case attribute(String, element: String)
  case value(String, attribute: String)
  /// Words inside the drawing.
  case text
}

/// A file of a place that was refused.
package struct PictogramProblem: Hashable, Sendable {
  /// The name of the file, without `.svg`.
  package let name: String
  package let refusal: PictogramRefusal
}

extension PictogramRefusal: CustomStringConvertible {
  /// What is wrong, why that matters and what to do, without a final period.
  package var description: String {
    switch self {
    case .badName:
      "the name of a picture has small letters a-z, digits and hyphens, such as town-hall"
    case .tooLarge(let bytes):
      "a picture has at most \(PictogramReader.mostBytes) bytes and this has \(bytes): simplify it"
    case .documentType:
      "a DOCTYPE can read other files or grow without end: delete it"
    case .processingInstruction:
      "a processing instruction <?…?> can load a style or a program: delete it"
    case .malformed(let line):
      "this is no well-formed XML at line \(line): save it again as plain SVG"
    case .tooDeep: "groups stand in groups without end: ungroup the drawing"
    case .notSVG(let root):
      "this begins with <\(shown(root))> and is no SVG drawing: save it again as plain SVG"
    case .missingViewBox:
      "without viewBox=\"0 0 width height\" it cannot be drawn in every size: add it to <svg>"
    case .missingLicence:
      "nobody knows whether it may be shown: add data-licence to <svg>, one of \(Self.licences)"
    case .unknownLicence(let licence):
      "the licence \"\(shown(licence))\" is not known here: data-licence is one of \(Self.licences)"
    case .missingAuthor(let licence):
      "\(licence.rawValue) wants the author named: add data-author to <svg>"
    case .element(let name):
      "<\(shown(name))> \(Self.reason(element: name)): delete it"
    case .attribute(let name, let element):
      "\(shown(name)) in <\(shown(element))> \(Self.reason(attribute: name)): delete it"
    case .value(let value, let attribute):
      "\(shown(attribute))=\"\(shown(value))\" is no value that a plain drawing needs: change it"
    case .text:
      "there are words in the drawing, which nobody translates: delete them, or draw the shapes"
    }
  }

  private static let licences = PictogramLicence.allCases.map(\.rawValue).joined(separator: ", ")

  private static func reason(element: String) -> String {
    switch element.lowercased() {
    case "script": "runs a program in the page"
    case "foreignobject": "puts any web page into ours"
    case "style": "changes the page around the picture"
    case "image", "feimage": "loads another file"
    case "a", "use": "refers to something else"
    case "animate", "animatetransform", "animatemotion", "set": "moves or changes the picture"
    case "text", "tspan", "textpath": "holds words, which nobody translates"
    default: "is not needed in a plain drawing"
    }
  }

  private static func reason(attribute: String) -> String {
    let name = attribute.lowercased()
    return switch name {
    case _ where name.hasPrefix("on"): "runs a program in the page"
    case _ where name == "href" || name.hasSuffix(":href") || name == "src":
      "refers to something outside of the picture"
    case "style": "is refused by the pages, which allow no style inside them"
    case _ where name.contains(":"): "belongs to a drawing program"
    default: "is not needed in a plain drawing"
    }
  }
}

/// A stranger's word for a message: one line, nothing invisible, not long.
private func shown(_ word: String) -> String {
  let visible = word.unicodeScalars.prefix(41).map { scalar in
    (0x20...0x7E).contains(scalar.value) ? Character(scalar) : "\u{FFFD}"
  }
  return visible.count > 40 ? "\(String(visible.prefix(40)))…" : String(visible)
}
