import KioskServer
import Testing

@Suite("a procedure that must come first")
struct PrerequisiteTests {
  private func visitorAtNeed() throws -> Visitor {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    _ = visitor.post("/step", "step=papers&answer=nothing")
    _ = visitor.post("/step", "step=expiry&day=1&month=1&year=2030")
    #expect(visitor.page("/step").contains("at permit need-card"))
    return visitor
  }

  @Test("is entered, ended, and left for the place before with all answers")
  func thereAndBack() throws {
    var visitor = try visitorAtNeed()
    #expect(
      visitor.page("/enter", "procedure=card").contains(
        "at card lost, can go back\nreturns to permit"))
    _ = visitor.post("/step", "step=lost&answer=no")
    #expect(visitor.page("/step").contains("at card got"))
    let after = visitor.page("/step", "step=got")
    #expect(after.contains("at permit need-card"))
    #expect(!after.contains("returns to"))
    #expect(visitor.page("/answers").contains("answer expiry 1"))
  }

  @Test("can be left by its first back, and keeps its answers")
  func backOut() throws {
    var visitor = try visitorAtNeed()
    _ = visitor.post("/enter", "procedure=card")
    _ = visitor.post("/step", "step=lost&answer=yes")
    _ = visitor.post("/back", "step=police")
    #expect(visitor.page("/back", "step=lost").contains("at permit need-card"))
    #expect(visitor.page("/enter", "procedure=card").contains("selected yes"))
  }

  @Test("is entered on its own from the menu, and nothing waits for it")
  func fromTheMenu() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=family")
    let card = visitor.page("/enter", "procedure=card")
    #expect(card.contains("at card lost"))
    #expect(!card.contains("returns to"))
    #expect(visitor.page("/enter", "procedure=permit").contains("selected family"))
  }
}
