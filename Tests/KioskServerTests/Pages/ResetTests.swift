import KioskServer
import Testing
import WebRenderer

@Suite("a reset")
struct ResetTests {
  @Test("erases the cookie, tells the browser to forget, and shows the languages")
  func reset() throws {
    var visitor = Visitor.inPermit(at: try Site())
    #expect(visitor.page("/again").hasPrefix("confirm-reset"))
    let reply = visitor.post("/reset", "")
    #expect(reply.status == 303)
    #expect(reply.location == .start)
    #expect(reply.clearsSiteData)
    #expect(reply.cookie == "guichet=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict")
    #expect(visitor.page("/step") == "languages\nlanguage fr")
  }

  @Test(
    "a cookie from before it is dead, on every page",
    arguments: ["/step", "/list", "/answers", "/procedures", "/settings", "/again"])
  func replay(path: String) throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    let before = visitor.cookie
    _ = visitor.post("/reset", "")
    visitor.cookie = before
    #expect(visitor.page(path) == "languages\nlanguage fr")
    #expect(visitor.cookie == nil)
  }

  @Test("a cookie from before it cannot answer either")
  func replayedForm() throws {
    var visitor = Visitor.inPermit(at: try Site())
    let before = visitor.cookie
    _ = visitor.post("/reset", "")
    visitor.cookie = before
    #expect(visitor.page("/step", "step=status&answer=refugee").hasPrefix("languages"))
  }

  @Test("an older cookie of the same visit is dead too")
  func olderCookie() throws {
    var visitor = Visitor(at: try Site())
    _ = visitor.post("/language", "language=fr")
    let first = visitor.cookie
    _ = visitor.post("/enter", "procedure=permit")
    _ = visitor.post("/reset", "")
    visitor.cookie = first
    #expect(visitor.page("/procedures").hasPrefix("languages"))
  }

  @Test("the next person's visit has nothing of the one before")
  func nextPerson() throws {
    let site = try Site()
    var first = Visitor.inPermit(at: site)
    _ = first.post("/step", "step=status&answer=refugee")
    _ = first.post("/reset", "")
    var second = Visitor.inPermit(at: site)
    #expect(
      second.page("/step") == "step\nlanguage fr\nat permit status\nheading Quel est votre statut ?"
    )
  }

  @Test("on the terminal, nobody's touch for the idle limit and the minute of the warning is one")
  func idle() throws {
    let site = try Site(.terminal(pixelsPerMillimetre: 4))
    var visitor = Visitor.inPermit(at: site)
    #expect(visitor.page("/step").contains("idle 120"))
    site.clock.advance(by: 185)
    #expect(visitor.page("/extend", "").contains("at permit status"))
    site.clock.advance(by: 191)
    #expect(visitor.page("/step").hasPrefix("languages"))
  }

  @Test("at home a visit lasts half a day")
  func atHome() throws {
    let site = try Site()
    var visitor = Visitor.inPermit(at: site)
    site.clock.advance(by: 12 * 60 * 60 - 1)
    #expect(visitor.page("/step").contains("at permit status"))
    site.clock.advance(by: 12 * 60 * 60 + 1)
    #expect(visitor.page("/step").hasPrefix("languages"))
  }

  @Test("looking at pages keeps the visit alive, with a new cookie from time to time")
  func looking() throws {
    let site = try Site(.terminal(pixelsPerMillimetre: 4))
    var visitor = Visitor.inPermit(at: site)
    #expect(visitor.get("/step").cookie == nil)
    for _ in 0..<10 {
      site.clock.advance(by: 100)
      #expect(visitor.page("/list").hasPrefix("checklist"))
    }
  }
}
