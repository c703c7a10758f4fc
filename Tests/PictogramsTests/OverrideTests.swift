import Pictograms
import ProcedureEngine
import Testing

@Suite("The pictures of a place over the shipped ones")
struct OverrideTests {
  private static func drawing(_ path: String = "M0 0h9") -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" data-licence="CC0-1.0">\
    <path d="\(path)"/></svg>
    """
  }

  @Test("A picture replaces one and another is added; the rest stays")
  func replaces() {
    let (set, problems) = PictogramSet.shipped.overridden(by: [
      ("bank", Self.drawing("M1 1h1")), ("tram", Self.drawing("M2 2h2")),
    ])
    #expect(problems == [])
    #expect(set.svg(for: "bank")?.svg.contains("M1 1h1") == true)
    #expect(set.svg(for: "bank")?.licence == .creativeCommonsZero)
    #expect(set.svg(for: "tram")?.svg.contains("M2 2h2") == true)
    #expect(set.svg(for: "money") == PictogramSet.shipped.svg(for: "money"))
    #expect(set.ids.count == PictogramSet.shipped.ids.count + 1)
  }

  @Test("A name that shares a drawing changes with it, or alone when it is drawn")
  func sharing() {
    let (home, _) = PictogramSet.shipped.overridden(by: [("home", Self.drawing())])
    #expect(home.svg(for: "house") == home.svg(for: "home"))
    let (house, _) = PictogramSet.shipped.overridden(by: [("house", Self.drawing())])
    #expect(house.svg(for: "house") != house.svg(for: "home"))
    #expect(house.svg(for: "home") == PictogramSet.shipped.svg(for: "home"))
  }

  @Test("A refused picture is told and changes nothing")
  func refused() {
    let (set, problems) = PictogramSet.shipped.overridden(by: [
      ("bank", "<html/>"), ("tram", Self.drawing()),
    ])
    #expect(problems.map(\.name) == ["bank"])
    #expect(problems.map(\.refusal) == [.notSVG(root: "html")])
    #expect(set.svg(for: "bank") == PictogramSet.shipped.svg(for: "bank"))
    #expect(set.svg(for: "tram") != nil)
  }

  @Test(
    "A file whose name no procedure can write is refused",
    arguments: ["Town-Hall", "town hall", "", "-bank", "bank-", "é", "../bank", "1"])
  func names(_ name: String) {
    let (_, problems) = PictogramSet.shipped.overridden(by: [(name, Self.drawing())])
    #expect(problems.map(\.refusal) == [.badName])
  }
}
