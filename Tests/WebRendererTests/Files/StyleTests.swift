import Foundation
import TestSupport
import Testing
import WebRenderer

@Suite("Style")
struct StyleTests {
  @Test("names no side, so that a page from right to left needs nothing of its own")
  func logicalProperties() throws {
    let folder = RepositoryPaths.at("Sources", "WebRenderer", "Style")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    try #require(files.count == 8)
    let sided =
      /(^|[\s;{])(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height|margin-(left|right|top|bottom)|padding-(left|right|top|bottom)|border-(left|right|top|bottom)[a-z-]*|letter-spacing)\s*:/
    for file in files {
      let css = try String(contentsOf: file, encoding: .utf8).replacing(/\/\*[^*]*\*\//, with: "")
      let found = css.split(separator: "\n").filter { line in
        line.contains(sided) || line.contains(/:\s*(left|right)\b/)
      }
      // A condition of a media query speaks of the screen, not of a side.
      #expect(found.filter { !$0.hasPrefix("@media") } == [], "\(file.lastPathComponent)")
      #expect(css.count { $0 == "{" } == css.count { $0 == "}" }, "\(file.lastPathComponent)")
    }
  }

  @Test("a scale sheet holds the number of its name, and no other name is one")
  func scale() {
    let sheet = WebRenderer.asset(named: "scale-3.2.css")
    #expect(sheet.map { String(decoding: $0.bytes, as: UTF8.self) } == ":root{--px-per-mm:3.2}\n")
    for name in [
      "scale-3.20.css", "scale-.css", "scale-nan.css", "scale-1e1.css", "scale-99.css",
      "scale-3}body{.css", "../style.css", "style.css",
    ] {
      #expect(WebRenderer.asset(named: name) == nil, "\(name)")
    }
  }
}
