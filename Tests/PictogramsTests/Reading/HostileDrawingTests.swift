import Pictograms
import ProcedureEngine
import Testing

@Suite("Hostile drawings")
struct HostileDrawingTests {
  /// Why a file with this text is refused; nothing when it is accepted.
  private func refusal(_ text: String) -> PictogramRefusal? {
    PictogramSet.shipped.overridden(by: [("tram", text)]).problems.first?.refusal
  }

  private func drawing(_ inside: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" data-licence="MIT">\(inside)</svg>
    """
  }

  @Test(
    "What could run, load or style something is refused",
    arguments: [
      ("<script>alert(1)</script>", .element("script")),
      ("<SCRIPT/>", .element("SCRIPT")),
      ("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", .element("s:script")),
      ("<foreignObject><p/></foreignObject>", .element("foreignObject")),
      ("<style>@import 'x'</style>", .element("style")),
      ("<image href='http://example.be/x.png'/>", .element("image")),
      ("<use href='#a'/>", .element("use")),
      ("<a href='javascript:x'/>", .element("a")),
      ("<animate attributeName='href'/>", .element("animate")),
      ("<set attributeName='onload'/>", .element("set")),
      ("<text>mots</text>", .element("text")),
      ("<svg/>", .element("svg")),
      ("<g onload='x'/>", .attribute("onload", element: "g")),
      ("<path ONCLICK='x'/>", .attribute("ONCLICK", element: "path")),
      ("<path href='#a'/>", .attribute("href", element: "path")),
      (
        "<path xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='//example.be'/>",
        .attribute("xlink:href", element: "path")
      ),
      ("<path style='fill:red'/>", .attribute("style", element: "path")),
      ("<path filter='url(#x)'/>", .attribute("filter", element: "path")),
      ("<path data-licence='MIT'/>", .attribute("data-licence", element: "path")),
      (
        "<path fill='url(http://example.be)'/>", .value("url(http://example.be)", attribute: "fill")
      ),
      ("<path fill='url(#a)'/>", .value("url(#a)", attribute: "fill")),
      ("<path stroke='red;x:y'/>", .value("red;x:y", attribute: "stroke")),
      ("<path d='M0&quot;&gt;&lt;b&gt;'/>", .value("M0\"><b>", attribute: "d")),
      ("<path d=''/>", .value("", attribute: "d")),
      ("<g transform='url(1)'/>", .value("url(1)", attribute: "transform")),
      ("<g transform='scale(1'/>", .value("scale(1", attribute: "transform")),
      ("<g transform='scale(1)('/>", .value("scale(1)(", attribute: "transform")),
      ("<g opacity='calc(1)'/>", .value("calc(1)", attribute: "opacity")),
      ("mots", .text),
      ("<![CDATA[<script/>]]>", .text),
      ("&#60;script>", .text),
      ("<?xml-stylesheet href='x'?>", .processingInstruction),
      ("<title>\u{600}<?xml-stylesheet href='x'?></title>", .processingInstruction),
      ("&unknown;", .malformed(line: 1)),
    ] as [(String, PictogramRefusal?)])
  func inside(_ inside: String, _ expected: PictogramRefusal?) {
    #expect(refusal(drawing(inside)) == expected)
  }

  @Test(
    "Entities are refused, however they are declared",
    arguments: [
      "<!DOCTYPE svg>",
      "<!doctype svg [<!ENTITY a 'b'>]>",
      "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
      "<?xml version='1.0' encoding='UTF-7'?><!DOCTYPE svg>",
    ])
  func entities(_ head: String) {
    #expect(refusal(head + drawing("<g>&a;</g>")) == .documentType)
  }

  @Test("What a browser would read in a comment never reaches the page")
  func comment() throws {
    let (set, problems) = PictogramSet.shipped.overridden(by: [
      ("tram", drawing("<!--><script>alert(1)</script>--><g/>"))
    ])
    #expect(problems == [])
    #expect(
      set.svg(for: "tram")?.svg == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="currentColor"><g></g></svg>
        """)
  }

  @Test(
    "A refusal says why and what to do",
    arguments: [
      (.element("script"), "<script> runs a program in the page: delete it"),
      (
        .attribute("onload", element: "g"),
        "onload in <g> runs a program in the page: delete it"
      ),
      (
        .attribute("xlink:href", element: "use"),
        "xlink:href in <use> refers to something outside of the picture: delete it"
      ),
      (
        .attribute("inkscape:label", element: "g"),
        "inkscape:label in <g> belongs to a drawing program: delete it"
      ),
      (
        .value("url(\u{202E}\n" + String(repeating: "x", count: 50), attribute: "fill"),
        """
        fill="url(\u{FFFD}\u{FFFD}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is no value that a plain \
        drawing needs: change it
        """
      ),
      (
        .missingLicence,
        """
        nobody knows whether it may be shown: add data-licence to <svg>, one of Apache-2.0, \
        CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0, MIT, OFL-1.1, public-domain
        """
      ),
    ] as [(PictogramRefusal, String)])
  func sentences(_ refusal: PictogramRefusal, _ sentence: String) {
    #expect(refusal.description == sentence)
  }
}
