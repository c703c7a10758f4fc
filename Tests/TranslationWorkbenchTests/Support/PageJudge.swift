import Foundation
import FoundationXML
import Testing

/// Judges a page as a browser's strict parser would, and by the rules of the house.
struct PageJudge {
  /// What is wrong with a page; empty when it is well formed and safe.
  static func faults(_ html: String) -> [String] {
    let judge = Listener()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = judge
    if !parser.parse() {
      let reason = parser.parserError.map { "\($0)" } ?? "?"
      judge.faults.append("line \(parser.lineNumber): \(reason)")
    }
    if html.contains("{{") { judge.faults.append("a template's name is left") }
    return judge.faults
  }

  private final class Listener: NSObject, XMLParserDelegate {
    var faults: [String] = []
    private var ids: Set<String> = []
    private var inScript = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if name == "style" { faults.append("a style in the page") }
      if name == "script", attributes["src"] == nil { faults.append("a script in the page") }
      inScript = name == "script"
      for (key, value) in attributes {
        if key == "style" || key.hasPrefix("on") { faults.append("\(key)=\(value)") }
        if ["href", "src", "action"].contains(key), !value.hasPrefix("/") {
          faults.append("\(key) leads out: \(value)")
        }
      }
      if let id = attributes["id"], !ids.insert(id).inserted { faults.append("id \(id) twice") }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if inScript, !text.isEmpty { faults.append("words in a script") }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      inScript = false
    }
  }
}
