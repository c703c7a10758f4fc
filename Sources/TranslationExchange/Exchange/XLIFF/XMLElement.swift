import Foundation
import FoundationXML

/// An element of a small XML document, read without trust.
struct XMLElement {
  enum Child {
    case text(String)
    case element(XMLElement)
  }

  /// Without its namespace prefix.
  let name: String
  let attributes: [String: String]
  /// From 1.
  let line: Int
  fileprivate(set) var children: [Child] = []

  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// All text in it, that of elements inside included.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}

extension XMLElement {
  /// Why a document was not read, with its line.
  struct Fault: Error {
    let message: String
    let line: Int
  }

  /// Reads a document in UTF-8.
  ///
  /// Document types and entities are refused before a parser sees them: they can swell without end
  /// and read other files.
  static func document(_ bytes: [UInt8]) throws(Fault) -> XMLElement {
    for (mark, what) in [("<!DOCTYPE", "a document type"), ("<!ENTITY", "an entity")] {
      guard let offset = bytes.firstRange(of: Array(mark.utf8))?.lowerBound else { continue }
      let line = bytes[..<offset].count { $0 == 0x0A } + 1
      throw Fault(message: "\(what) stands here, which is refused", line: line)
    }
    // Another encoding could hide the marks that were looked for.
    let declaration = String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    if declaration.contains("encoding"), !declaration.lowercased().contains("utf-8") {
      throw Fault(message: "the file says that it is not in UTF-8; save it as UTF-8", line: 1)
    }
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    parser.shouldProcessNamespaces = true
    let isWhole = parser.parse()
    if let fault = builder.fault { throw fault }
    guard isWhole, let root = builder.root else {
      throw Fault(
        message: "this is not well-formed XML: the file was damaged on its way",
        line: max(1, parser.lineNumber))
    }
    return root
  }

  /// Puts the events of a parser together.
  private final class Builder: NSObject, XMLParserDelegate {
    private(set) var root: XMLElement?
    private(set) var fault: Fault?
    private var open: [XMLElement] = []

    /// Deeper than any translation is; a hostile file could go on.
    private static let deepest = 64

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(XMLElement(name: name, attributes: attributes, line: parser.lineNumber))
      if open.count > Self.deepest {
        fault = Fault(message: "elements stand too deep inside others", line: parser.lineNumber)
        parser.abortParsing()
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard let last = open.indices.last else { return }
      open[last].children.append(.text(text))
    }

    // Never called, because document types were refused; if they ever are, nothing is expanded.
    func parser(
      _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
    ) {
      fault = Fault(message: "an entity stands here, which is refused", line: parser.lineNumber)
      parser.abortParsing()
    }

    func parser(_ parser: XMLParser, foundCDATA data: Data) {
      self.parser(parser, foundCharacters: String(decoding: data, as: UTF8.self))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let element = open.popLast() else { return }
      guard let parent = open.indices.last else {
        root = element
        return
      }
      open[parent].children.append(.element(element))
    }
  }
}
