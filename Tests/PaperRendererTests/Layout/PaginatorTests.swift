import PaperRenderer
import Testing

@Suite("Filling pages")
struct PaginatorTests {
  /// A block of lines of one point each.
  struct Lines: PageBlock, Equatable {
    let name: String
    var height: Double
    var spaceBefore = 0.0
    var keep = Keep.free

    func split(fitting room: Double, pageHeight: Double) -> (first: Lines, rest: Lines)? {
      let lines = room.rounded(.down)
      guard lines >= 1, lines < height else { return nil }
      return (Lines(name: name, height: lines), Lines(name: name, height: height - lines))
    }
  }

  /// Each page as the names and heights on it.
  private func pages(_ blocks: [Lines], height: Double = 10) -> [String] {
    Paginator.pages(of: blocks, height: height).map { page in
      page.map { "\($0.block.name)\(Int($0.block.height))@\(Int($0.top))" }
        .joined(separator: " ")
    }
  }

  @Test("Blocks stand below each other while they fit")
  func fits() {
    let blocks = [Lines(name: "a", height: 4), Lines(name: "b", height: 6)]
    #expect(pages(blocks) == ["a4@0 b6@4"])
    #expect(pages(blocks, height: 9) == ["a4@0", "b6@0"])
  }

  @Test("The space above a block is left out at the top of a page")
  func space() {
    let blocks = [
      Lines(name: "a", height: 5, spaceBefore: 2), Lines(name: "b", height: 5, spaceBefore: 2),
    ]
    #expect(pages(blocks) == ["a5@0", "b5@0"])
    #expect(pages(blocks, height: 12) == ["a5@0 b5@7"])
  }

  @Test("A heading is never the last on a page")
  func heading() {
    let blocks = [
      Lines(name: "a", height: 6), Lines(name: "h", height: 2, keep: .required),
      Lines(name: "b", height: 4),
    ]
    #expect(pages(blocks) == ["a6@0", "h2@0 b4@2"])
  }

  @Test("A short step stays together where a fifth of a page stays empty for it, and no more")
  func step() {
    let step = [
      Lines(name: "s", height: 2, keep: .preferred), Lines(name: "t", height: 2, keep: .preferred),
      Lines(name: "u", height: 2),
    ]
    #expect(pages([Lines(name: "a", height: 8)] + step) == ["a8@0", "s2@0 t2@2 u2@4"])
    #expect(pages([Lines(name: "a", height: 7)] + step) == ["a7@0 s2@7", "t2@0 u2@2"])
  }

  @Test("A step longer than a page is parted between its blocks")
  func longStep() {
    let step = [
      Lines(name: "s", height: 3, keep: .preferred), Lines(name: "t", height: 3, keep: .preferred),
      Lines(name: "u", height: 3),
    ]
    #expect(pages([Lines(name: "a", height: 5)] + step, height: 8) == ["a5@0 s3@5", "t3@0 u3@3"])
  }

  @Test("A block taller than a page is parted at lines, and begins where a third is left")
  func tall() {
    let tall = Lines(name: "t", height: 25)
    #expect(pages([Lines(name: "a", height: 6), tall]) == ["a6@0 t4@6", "t10@0", "t10@0", "t1@0"])
    #expect(pages([Lines(name: "a", height: 7), tall]) == ["a7@0", "t10@0", "t10@0", "t5@0"])
  }

  @Test("A heading stands on the page where a block taller than a page begins")
  func tallBehindHeading() {
    let blocks = [
      Lines(name: "a", height: 9), Lines(name: "h", height: 2, keep: .required),
      Lines(name: "t", height: 12),
    ]
    #expect(pages(blocks) == ["a9@0", "h2@0 t8@2", "t4@0"])
  }

  @Test("A block that fits on a page, and not below its heading, is parted rather than torn off it")
  func tallerThanHeadingLeaves() {
    let blocks = [Lines(name: "h", height: 3, keep: .required), Lines(name: "t", height: 8)]
    #expect(pages(blocks) == ["h3@0 t7@3", "t1@0"])
    #expect(pages([Lines(name: "a", height: 9)] + blocks) == ["a9@0", "h3@0 t7@3", "t1@0"])
  }

  @Test("A chain of headings longer than a page is not torn inside a block")
  func chain() {
    let chain = (1...4).map { Lines(name: "h\($0)/", height: 4, keep: .required) }
    #expect(pages(chain) == ["h1/4@0 h2/4@4", "h3/4@0 h4/4@4"])
  }

  @Test("A block that cannot be parted stands on a page of its own")
  func unbreakable() {
    #expect(pages([Lines(name: "a", height: 0.5)], height: 0.25) == ["a0@0"])
  }

  @Test("Nothing is one empty page")
  func nothing() {
    #expect(pages([]) == [""])
  }
}
