import KioskServer
import Testing

@Suite("the gate")
struct GateTests {
  private let gate = Gate(
    allowing: ["Terminal.local"], publicAddress: PublicAddress("https://guichet.example.be"))

  @Test(
    "lets in names that are allowed, with any port",
    arguments: [
      "127.0.0.1", "127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8000",
      "terminal.local:80", "guichet.example.be",
    ])
  func knownHosts(host: String) {
    var request = WebRequest(.get, "/")
    request.host = host
    #expect(gate.refusal(of: request) == nil)
  }

  @Test(
    "keeps out every other name",
    arguments: [
      "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.2", "", "[::2]",
      "evil.example:8000@127.0.0.1", "0.0.0.0", "::1", nil,
    ])
  func foreignHosts(host: String?) {
    var request = WebRequest(.get, "/")
    request.host = host
    #expect(gate.refusal(of: request) == .foreignHost)
  }

  struct Sender: CustomTestStringConvertible, Sendable {
    let origin: String?
    let site: String?
    let isOurs: Bool

    var testDescription: String { "origin \(origin ?? "none"), site \(site ?? "none")" }
  }

  @Test(
    "lets in forms of our own pages only",
    arguments: [
      Sender(origin: "http://127.0.0.1:8000", site: "same-origin", isOurs: true),
      Sender(origin: "http://127.0.0.1:8000", site: nil, isOurs: true),
      Sender(origin: "https://guichet.example.be", site: "same-origin", isOurs: true),
      Sender(origin: "null", site: "same-origin", isOurs: true),
      Sender(origin: nil, site: nil, isOurs: true),
      Sender(origin: nil, site: "none", isOurs: true),
      Sender(origin: "http://127.0.0.1:8000", site: "cross-site", isOurs: false),
      Sender(origin: "http://127.0.0.1:8000", site: "same-site", isOurs: false),
      Sender(origin: "http://evil.example", site: "same-origin", isOurs: false),
      Sender(origin: "http://evil.example", site: nil, isOurs: false),
      Sender(origin: "http://127.0.0.1:8001", site: nil, isOurs: false),
      Sender(origin: "https://127.0.0.1:8000", site: nil, isOurs: false),
      Sender(origin: "null", site: nil, isOurs: false),
      Sender(origin: "", site: nil, isOurs: false),
      Sender(origin: nil, site: "cross-site", isOurs: false),
      Sender(origin: nil, site: "anything", isOurs: false),
    ])
  func senders(sender: Sender) {
    var request = WebRequest(.post, "/step")
    request.host = "127.0.0.1:8000"
    request.origin = sender.origin
    request.fetchSite = sender.site
    #expect(gate.refusal(of: request) == (sender.isOurs ? nil : .foreignSite))
  }

  @Test("lets in no other method")
  func methods() {
    var request = WebRequest(.other, "/")
    request.host = "localhost"
    #expect(gate.refusal(of: request) == .method)
  }

  @Test("a form of another site is refused on a kind page, and changes nothing")
  func refused() throws {
    var visitor = Visitor.inPermit(at: try Site())
    var request = WebRequest(.post, "/reset")
    request.fetchSite = "cross-site"
    let reply = visitor.send(request)
    #expect(reply.status == 403)
    #expect(reply.text.hasPrefix("failure refused\nlanguage fr"))
    #expect(visitor.page("/step").contains("at permit status"))
  }

  @Test(
    "a public address is an origin and nothing more",
    arguments: [
      ("https://Guichet.Example.be/", "https://guichet.example.be"),
      ("http://10.0.0.5:8080", "http://10.0.0.5:8080"), ("ftp://example.be", nil),
      ("https://example.be/path", nil), ("https://user@example.be", nil), ("example.be", nil),
      ("https://example.be?x", nil), ("", nil),
    ])
  func publicAddress(text: String, origin: String?) {
    #expect(PublicAddress(text)?.origin == origin)
  }
}

@Suite("the language of who has not chosen one")
struct AcceptLanguageTests {
  @Test(
    "is the first of ours that the browser asks for",
    arguments: [
      (nil, "fr"), ("", "fr"), ("de", "fr"), ("uk", "uk"), ("ar-SY,ar;q=0.9", "ar"),
      ("de,en-GB;q=0.8,uk;q=0.9", "uk"), ("en;q=0,ar;q=0.1", "ar"), ("*;q=1", "fr"),
      (";;;,,q=q", "fr"), (String(repeating: "xx,", count: 500) + "uk", "fr"),
    ])
  func languages(field: String?, tag: String) throws {
    var visitor = Visitor(at: try Site())
    var request = WebRequest(.get, "/")
    request.acceptLanguage = field
    #expect(visitor.send(request).text == "languages\nlanguage \(tag)")
  }
}
