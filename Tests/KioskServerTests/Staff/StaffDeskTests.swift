import KioskServer
import Testing

@Suite("the staff's pages")
struct StaffDeskTests {
  private func page(_ path: String, of site: Site, host: String = "127.0.0.1:8001") -> WebReply {
    var request = WebRequest(.get, path)
    request.host = host
    return site.staff.reply(to: request)
  }

  @Test("show the version, the translations and what keeps changed files from being shown")
  func library() throws {
    let site = try Site()
    #expect(page("/staff", of: site).text.contains(site.shelf.edition.version))
    #expect(page("/staff", of: site).text.contains("<td>uk</td><td>permit</td>"))
    site.shelf.offer(
      try Edition(of: SmallLibrary.files(replacing: SmallLibrary.cardPath, by: "procedure: [\n")))
    #expect(page("/staff", of: site).text.contains("Procedures/card/procedure.yaml:"))
  }

  @Test("measure the screen with a bank card")
  func calibration() throws {
    #expect(page("/calibration", of: try Site()).text.hasPrefix("calibration 3.78"))
  }

  @Test("are not on the site itself", arguments: ["/staff", "/calibration"])
  func notForPeople(path: String) throws {
    var visitor = Visitor(at: try Site())
    #expect(visitor.get(path).status == 404)
  }

  @Test("answer to loopback names only")
  func hosts() throws {
    #expect(page("/staff", of: try Site(), host: "evil.example").status == 403)
  }
}
