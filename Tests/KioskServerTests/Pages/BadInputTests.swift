import KioskServer
import Testing
import WebRenderer

@Suite("bad input")
struct BadInputTests {
  @Test(
    "an unknown path is a kind page",
    arguments: [
      "/nowhere", "/step/", "//", "/assets/../step", "/assets/nothing.css", "/%2e%2e/", "",
    ]
  )
  func unknownPath(path: String) throws {
    var visitor = Visitor.inPermit(at: try Site())
    let reply = visitor.get(path)
    #expect(reply.status == 404)
    #expect(reply.text.hasPrefix("failure notFound\nlanguage fr"))
    #expect(reply.log.route ?? "asset" == "asset")
  }

  @Test(
    "without a session every page leads to the languages",
    arguments: [
      "/procedures", "/step", "/list", "/answers", "/words", "/settings", "/phone", "/again",
      "/language", "/enter", "/back", "/change", "/reset", "/extend",
    ])
  func noSession(path: String) throws {
    var visitor = Visitor(at: try Site())
    #expect(visitor.page(path) == "languages\nlanguage fr")
  }

  @Test(
    "a form without a session leads to the languages",
    arguments: ["/enter", "/step", "/back", "/change", "/settings", "/extend", "/reset"])
  func noSessionForm(path: String) throws {
    var visitor = Visitor(at: try Site())
    #expect(
      visitor.page(path, "procedure=permit&step=status&answer=refugee").hasPrefix("languages"))
    #expect(visitor.cookie == nil)
  }

  @Test(
    "in a session without procedure every page of a journey leads to the procedures",
    arguments: ["/step", "/list", "/answers", "/words", "/phone"])
  func noProcedure(path: String) throws {
    var visitor = Visitor(at: try Site())
    _ = visitor.post("/language", "language=fr")
    #expect(visitor.page(path) == "procedures\nlanguage fr")
    #expect(visitor.page(path == "/step" ? path : "/back", "step=status").hasPrefix("procedures"))
  }

  @Test(
    "a form out of order shows where the person is, and takes no answer",
    arguments: [
      "step=expiry&answer=2027-06-15", "step=nothing&answer=a", "answer=refugee", "step=&answer=x",
      "procedure=card&step=status&answer=refugee", "step=done", "", "&&&=&=", "step=status/../x",
    ])
  func outOfOrder(form: String) throws {
    var visitor = Visitor.inPermit(at: try Site())
    #expect(
      visitor.page("/step", form)
        == "step\nlanguage fr\nat permit status\nheading Quel est votre statut ?")
    #expect(visitor.page("/answers") == "answers\nlanguage fr\nat permit status")
  }

  @Test("a form sent twice does no harm")
  func sentTwice() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    #expect(visitor.page("/step", "step=status&answer=refugee").contains("at permit papers"))
  }

  @Test(
    "a form that cannot be read is refused in the person's language",
    arguments: [
      ("%zz=1", "application/x-www-form-urlencoded", 400),
      ("step=%ff%fe", "application/x-www-form-urlencoded", 400),
      (String(repeating: "a=b&", count: 300), "application/x-www-form-urlencoded", 400),
      ("step=status", "text/plain", 415), ("{}", "application/json", 415),
      ("step=status", "multipart/form-data; boundary=x", 415),
    ])
  func unreadable(body: String, type: String, status: Int) throws {
    var visitor = Visitor.inPermit(at: try Site())
    var request = WebRequest(.post, "/step")
    request.contentType = type
    request.body = .bytes(Array(body.utf8))
    let reply = visitor.send(request)
    #expect(reply.status == status)
    #expect(reply.text.hasPrefix("failure refused\nlanguage fr"))
  }

  @Test(
    "a body that is too long or too slow ends the connection",
    arguments: [
      (WebRequest.Body.tooLong, 413), (.tooSlow, 408),
    ])
  func body(body: WebRequest.Body, status: Int) throws {
    var visitor = Visitor.inPermit(at: try Site())
    var request = WebRequest(.post, "/step")
    request.body = body
    let reply = visitor.send(request)
    #expect(reply.status == status)
    #expect(reply.closesConnection)
  }

  @Test("a page is no place to send a form to", arguments: ["/list", "/", "/person", "/healthz"])
  func formToPage(path: String) throws {
    var visitor = Visitor.inPermit(at: try Site())
    let status = visitor.post(path, "x=y").status
    #expect(status == (path == "/healthz" ? 200 : 405))
  }

  @Test("an unknown procedure or language is refused without changing anything")
  func unknownNames() throws {
    var visitor = Visitor.inPermit(at: try Site())
    #expect(visitor.page("/enter", "procedure=nothing").hasPrefix("procedures"))
    #expect(visitor.post("/language", "language=xx").status == 400)
    #expect(visitor.page("/step").contains("at permit status"))
  }
}
