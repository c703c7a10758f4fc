import Foundation
import FoundationXML

/// A page read as strictly as XML: an element that is not closed is an error.
final class MarkupReader: NSObject, XMLParserDelegate {
  /// An element with what stands in it.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The language and direction that hold inside it.
    let language: String
    let direction: String
    var text = ""
    /// Its own words, without those of the elements in it.
    var ownText = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Element] = []
  private var problem: (any Error)?

  /// Reads a page.
  ///
  /// - Throws: What is not well formed.
  static func elements(of page: String) throws -> [Element] {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    guard parser.parse(), reader.problem == nil else {
      throw reader.problem ?? parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    return reader.elements
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(
      Element(
        name: name, attributes: attributes,
        language: attributes["lang"] ?? open.last?.language ?? "",
        direction: attributes["dir"] ?? open.last?.direction ?? ""))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].ownText += characters
    for index in open.indices { open[index].text += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let element = open.popLast() { elements.append(element) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    problem = error
  }
}
