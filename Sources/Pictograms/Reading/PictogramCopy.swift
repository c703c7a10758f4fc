import Foundation
import FoundationXML

/// Follows the parser and copies what is allowed; the first thing that is not stops it.
final class PictogramCopy: XMLParserDelegate {
  private var refusal: PictogramRefusal?
  private var svg = ""
  private var depth = 0
  private var isComplete = false
  /// How many descriptions are open around the parser; what they hold is left out.
  private var skipped = 0
  private var root: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard skipped == 0, depth == 0 || SVGDescription(rawValue: name) == nil else {
      skipped += 1
      return
    }
    do throws(PictogramRefusal) {
      try open(name, attributes)
    } catch {
      refuse(error, parser)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    depth -= 1
    svg += "</\(name)>"
    isComplete = depth == 0
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    refuse(.malformed(line: parser.lineNumber), parser)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if skipped == 0, !text.allSatisfy(\.isWhitespace) { refuse(.text, parser) }
  }

  func parser(_ parser: XMLParser, foundCDATA bytes: Data) {
    if skipped == 0 { refuse(.text, parser) }
  }

  private func refuse(_ reason: PictogramRefusal, _ parser: XMLParser) {
    if refusal == nil { refusal = reason }
    parser.abortParsing()
  }
}

extension PictogramCopy {
  private func open(_ name: String, _ attributes: [String: String]) throws(PictogramRefusal) {
    if depth == 0 {
      guard name == "svg", attributes["xmlns"] == Self.namespace else { throw .notSVG(root: name) }
      root = attributes
    }
    guard let element = SVGElement(rawValue: name), (element == .svg) == (depth == 0) else {
      throw .element(name)
    }
    guard depth < Self.deepest else { throw .tooDeep }
    var allowed: [SVGAttribute: String] = [:]
    for (attribute, value) in attributes.sorted(by: { $0.key < $1.key }) {
      guard let known = SVGAttribute(rawValue: attribute) else {
        guard canLeaveOut(attribute) else { throw .attribute(attribute, element: name) }
        continue
      }
      // The page decides on the size.
      if element == .svg, known == .width || known == .height { continue }
      guard known.accepts(value) else { throw .value(value, attribute: attribute) }
      allowed[known] = value
    }
    // A drawing without a colour would be black, and vanish on black.
    if element == .svg, allowed[.fill] == nil { allowed[.fill] = "currentColor" }
    depth += 1
    svg += "<\(name)\(element == .svg ? " xmlns=\"\(Self.namespace)\"" : "")"
    for attribute in SVGAttribute.allCases {
      // No allowed value can hold a quotation mark, an ampersand or an angle bracket.
      if let value = allowed[attribute] { svg += " \(attribute.rawValue)=\"\(value)\"" }
    }
    svg += ">"
  }

  private static let namespace = "http://www.w3.org/2000/svg"
  /// Drawing programs nest a few groups; a thousand would only tire who draws them.
  private static let deepest = 32

  private func canLeaveOut(_ attribute: String) -> Bool {
    if SVGLeftOut(rawValue: attribute) != nil || attribute.hasPrefix("xmlns:") { return true }
    return depth == 0
      && ["xmlns", "data-licence", "data-author", "data-mirrors"].contains(attribute)
  }

  /// What was copied, once the whole file was read.
  ///
  /// What `XMLParser.parse()` returns is no help: it is true for a file that breaks off.
  func pictogram() throws(PictogramRefusal) -> Pictogram {
    if let refusal { throw refusal }
    guard isComplete else { throw .malformed(line: 1) }
    let viewBox = (root["viewBox"] ?? "").split { " ,\n\t\r".contains($0) }.compactMap {
      Double($0)
    }
    guard viewBox.count == 4, viewBox.allSatisfy(\.isFinite), viewBox[2] > 0, viewBox[3] > 0
    else { throw .missingViewBox }
    guard let name = root["data-licence"] else { throw .missingLicence }
    guard let licence = PictogramLicence(rawValue: name) else { throw .unknownLicence(name) }
    let author = root["data-author"].flatMap { $0.isEmpty ? nil : $0 }
    guard author != nil || !licence.namesAuthor else { throw .missingAuthor(licence) }
    return Pictogram(
      svg: svg, mirrors: root["data-mirrors"] == "yes", licence: licence, author: author)
  }
}
