import KioskServer
import Testing
import WebRenderer

@Suite("the days in a telephone's calendar")
struct CalendarTests {
  private func inCard(_ medium: Medium) throws -> Visitor {
    let edition = try Edition(
      of: SmallLibrary.files(replacing: SmallLibrary.cardPath, by: SmallLibrary.datedCard),
      drawing: Drawn.drawing)
    var visitor = Visitor(at: try Site(medium, edition: edition))
    _ = visitor.post("/language", "language=fr")
    _ = visitor.post("/enter", "procedure=card")
    return visitor
  }

  @Test("come as a file, when there are any")
  func file() throws {
    var visitor = try inCard(.browser)
    #expect(!visitor.page("/list").contains("can keep days"))
    #expect(visitor.post("/calendar", "").status == 404)
    _ = visitor.post("/step", "step=expiry&day=15&month=6&year=2027")
    #expect(visitor.page("/list").contains("can keep days"))
    let reply = visitor.post("/calendar", "")
    guard case .attachment(let text, "text/calendar; charset=utf-8", "guichet.ics") = reply.content
    else {
      Issue.record("no calendar came: \(reply.status)")
      return
    }
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20270501\r\n"))
  }

  @Test("are never asked for by an address")
  func onlyForms() throws {
    var visitor = try inCard(.browser)
    #expect(visitor.get("/calendar").location == .checklist)
  }

  @Test("stay away from the terminal, which is nobody's")
  func terminal() throws {
    var visitor = try inCard(.terminal(pixelsPerMillimetre: 4))
    _ = visitor.post("/step", "step=expiry&day=15&month=6&year=2027")
    #expect(!visitor.page("/list").contains("can keep days"))
    #expect(visitor.post("/calendar", "").status == 404)
  }
}
