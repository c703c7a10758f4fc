import Pictograms
import ProcedureEngine
import Testing

@Suite("Reading a drawing")
struct ReadingTests {
  /// The drawing of a file with this text, or why it was refused.
  private func read(_ text: String) throws -> Pictogram {
    let (set, problems) = PictogramSet.shipped.overridden(by: [("tram", text)])
    if let problem = problems.first { throw problem.refusal }
    return try #require(set.svg(for: "tram"))
  }

  private static let open = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" "#
  private static let licence = #"data-licence="MIT""#

  @Test("What a drawing needs is copied; sizes, names, comments and descriptions are left out")
  func copied() throws {
    let drawing = try read(
      """
      \u{FEFF}<?xml version="1.0" encoding="UTF-16"?>
      <!--> <b> -->
      \(Self.open) width="48px" height="48" id="top" class="icon" fill="none" stroke="#fF0"
        xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" xml:space="preserve"
        aria-hidden="true" data-mirrors="yes" data-author="A &amp; B" \(Self.licence)>
        <title>A <b onclick="x">tram</b></title><metadata><a href="x"/></metadata>
        <g transform="translate(1, 2) rotate(90)" opacity=".5"><rect width="2" height="50%"/></g>
        <path fill="currentColor" d="M1,2 3e-1-4z"/>
      </svg>
      """)
    #expect(
      drawing.svg == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="none" stroke="#fF0">\
        <g transform="translate(1, 2) rotate(90)" opacity=".5"><rect width="2" height="50%"></rect>\
        </g><path d="M1,2 3e-1-4z" fill="currentColor"></path></svg>
        """)
    #expect(drawing.mirrors)
    #expect(drawing.licence == .mit)
    #expect(drawing.author == "A & B")
  }

  @Test("A drawing without a colour takes that of the page, so that it shows on black")
  func colour() throws {
    #expect(
      try read("\(Self.open)\(Self.licence)/>").svg == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="currentColor"></svg>
        """)
  }

  @Test("Known licences are accepted", arguments: PictogramLicence.allCases)
  func licences(_ licence: PictogramLicence) throws {
    let text = #"\#(Self.open) data-licence="\#(licence.rawValue)" data-author="Ada"/>"#
    #expect(try read(text).licence == licence)
  }

  @Test(
    "The head of a drawing must be complete",
    arguments: [
      ("", .malformed(line: 1)),
      ("just words", .malformed(line: 1)),
      ("<svg", .notSVG(root: "svg")),
      (open + licence + ">", .malformed(line: 1)),
      (open + licence + "/><svg/>", .malformed(line: 1)),
      (open + licence + ">\n<g></svg>", .malformed(line: 2)),
      ("<html/>", .notSVG(root: "html")),
      ("<title><svg/></title>", .notSVG(root: "title")),
      (#"<svg viewBox="0 0 9 9" \#(licence)/>"#, .notSVG(root: "svg")),
      (#"<svg xmlns="http://www.w3.org/1999/xhtml" \#(licence)/>"#, .notSVG(root: "svg")),
      (#"<svg xmlns="http://www.w3.org/2000/svg" \#(licence)/>"#, .missingViewBox),
      (#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9" \#(licence)/>"#, .missingViewBox),
      (
        #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9" \#(licence)/>"#,
        .missingViewBox
      ),
      (open + "/>", .missingLicence),
      (open + #"data-licence="CC-BY-NC-SA-4.0"/>"#, .unknownLicence("CC-BY-NC-SA-4.0")),
      (open + #"data-licence=""/>"#, .unknownLicence("")),
      (open + #"data-licence="CC-BY-4.0"/>"#, .missingAuthor(.creativeCommonsBy4)),
    ] as [(String, PictogramRefusal)])
  func head(_ text: String, _ refusal: PictogramRefusal) {
    #expect(throws: refusal) { try read(text) }
  }

  @Test("A large file is refused before anything reads it")
  func large() {
    let text = Self.open + Self.licence + ">" + String(repeating: " ", count: 65536) + "</svg>"
    #expect(throws: PictogramRefusal.tooLarge(bytes: text.utf8.count)) { try read(text) }
  }

  @Test("Elements nested without end are refused")
  func deep() {
    let text =
      Self.open + Self.licence + ">" + String(repeating: "<g>", count: 5000)
      + String(repeating: "</g>", count: 5000) + "</svg>"
    #expect(throws: PictogramRefusal.tooDeep) { try read(text) }
  }
}
