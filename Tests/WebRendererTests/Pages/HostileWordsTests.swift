import Localization
import Testing
import WebRenderer

@Suite("Hostile words")
struct HostileWordsTests {
  @Test(
    "words in any field stay words",
    arguments: [
      // Markup, of pages and of templates.
      "<script>alert(1)</script></textarea></title><svg onload=alert(1)> &lt;b&gt; {{{.text}}}{{>page}}",
      // One character to Swift, two to a browser: the quote still ends an attribute.
      "\" onclick=\"alert(1) ' onclick='alert(1) \"\u{301} onclick=alert(1) x=\"\u{301} <\u{338}img src=x>",
      // What would turn the direction of the words behind, and what no page can hold.
      "\u{202E}evil\u{2066} \u{2069}\u{2069} a\u{0}b\u{8}c",
    ])
  func words(hostile: String) throws {
    let shipped = try ShippedPages.read()
    let samples = SamplePages(text: hostile)
    for context in samples.contexts {
      for (name, page) in samples.all(shipped.presenter(.arabic)) {
        let html = shipped.renderer.html(page, in: context)
        let elements = try #require(try? MarkupReader.elements(of: html), "\(name)")
        #expect(elements.count { $0.name == "script" } == 1, "\(name)")
        let attributes = Set(elements.flatMap(\.attributes.keys))
        #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" } == [], "\(name)")
        #expect(!html.unicodeScalars.contains("\u{202E}"), "\(name)")
      }
    }
  }
}
