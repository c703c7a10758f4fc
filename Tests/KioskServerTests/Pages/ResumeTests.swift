import KioskServer
import ProcedureEngine
import TestSupport
import Testing

@Suite("a place taken along")
struct ResumeTests {
  private func enter(_ code: String, language: String? = nil) throws -> String {
    var visitor = Visitor(at: try Site())
    if let language { _ = visitor.post("/language", "language=\(language)") }
    return visitor.page("/resume", "place=\(code)")
  }

  @Test("a code goes on in the language it was made in, for who has chosen none")
  func codeLanguage() throws {
    #expect(
      try enter("uk;1;permit;papers;status:refugee")
        == "step\nlanguage uk\nat permit papers, can go back\nheading Quels papiers avez-vous ?")
  }

  @Test("behind https the cookie is bound to the host and to https")
  func secureCookie() throws {
    let site = try Site(publicAddress: "https://guichet.example.be")
    var request = WebRequest(.post, "/language")
    request.contentType = "application/x-www-form-urlencoded"
    request.body = .bytes(Array("language=uk".utf8))
    request.host = "guichet.example.be"
    let cookie = try #require(site.kiosk.reply(to: request).cookie)
    #expect(cookie.hasPrefix("__Host-guichet="))
    #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure"))
  }

  @Test("the phone page has the place in the fragment of the public address")
  func phonePage() throws {
    var visitor = Visitor.inPermit(at: try Site(publicAddress: "http://guichet.example.be"))
    _ = visitor.post("/step", "step=status&answer=refugee")
    #expect(
      visitor.page("/phone").hasSuffix(
        "address http://guichet.example.be/resume#fr;1;permit;papers;status:refugee"))
  }

  @Test("without a public address there is no phone page")
  func noPublicAddress() throws {
    var visitor = Visitor.inPermit(at: try Site())
    #expect(visitor.get("/phone").status == 404)
  }

  @Test("a language that was chosen stays")
  func languageStays() throws {
    #expect(try enter("uk;1;permit;", language: "ar").hasPrefix("step\nlanguage ar"))
    #expect(try enter("1;permit;", language: "ar").hasPrefix("step\nlanguage ar"))
  }

  @Test("answers that no longer apply are taken away, and the person is told")
  func oldAnswers() throws {
    let page = try enter("1;permit;papers;status:refugee;gone:x;school*12")
    #expect(page.contains("at permit papers"))
    #expect(page.contains("notice Une ancienne réponse ne sert plus."))
    #expect(page.contains("notice Votre réponse ne sert plus."))
  }

  @Test(
    "a step that cannot be reached gives way to one that can",
    arguments: ["1;permit;done;status:refugee", "1;permit;nowhere;status:refugee"])
  func unreachableStep(code: String) throws {
    let page = try enter(code)
    #expect(page.contains("at permit "))
    #expect(!page.contains("done"))
  }

  @Test("a procedure that does not exist leads to the procedures")
  func unknownProcedure() throws {
    #expect(try enter("1;nowhere;") == "procedures\nlanguage fr")
  }

  @Test(
    "what is no code is refused kindly",
    arguments: [
      "", "x", "2;permit;", "1;permit", "1;permit;papers;status", "1;PERMIT;", "uk;",
      "uk;uk;1;permit;",
      "1;permit;;status:a;status:b", "1;../../etc;", "<script>",
    ])
  func malformed(code: String) throws {
    var visitor = Visitor(at: try Site())
    let reply = visitor.post("/resume", "place=\(code)")
    #expect(reply.status == 400)
    #expect(reply.text.hasPrefix("failure refused"))
    #expect(visitor.cookie == nil)
  }

  @Test("whatever is sent as a code, a page comes back and it is never an error of ours")
  func fuzz() throws {
    let site = try Site()
    var random = SeededGenerator(seed: 20_261_124)
    let seeds = [
      "1;permit;papers;status:refugee;papers+photo+passport;expiry@2027-06-15",
      "uk;1;card;lost;lost:yes", "1;permit;school;status:student;school*12",
    ]
    let letters = Array(";:+@*~-/0123456789abcdefghijklmnopqrstuvwxyz%&=\u{0}é".unicodeScalars)
    for _ in 0..<2000 {
      var code = Array(seeds.randomElement(using: &random)?.unicodeScalars ?? "".unicodeScalars)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<max(1, code.count), using: &random)
        let letter = letters.randomElement(using: &random) ?? ";"
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !code.isEmpty: code[place] = letter
        case 1 where !code.isEmpty: code.remove(at: place)
        case 2: code.insert(contentsOf: code.prefix(place), at: place)
        default: code.insert(letter, at: place)
        }
      }
      var visitor = Visitor(at: site)
      let form = code.flatMap { Array("\($0)".utf8) }.map(Self.escaped).joined()
      let reply = visitor.post("/resume", "place=\(form)")
      #expect([303, 400].contains(reply.status))
      #expect(!visitor.page("/step").isEmpty)
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    "%" + String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
  }
}
