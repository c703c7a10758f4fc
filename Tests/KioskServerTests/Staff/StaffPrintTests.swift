import KioskServer
import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("the staff's sheets")
struct StaffPrintTests {
  private func reply(_ path: String, of site: Site) -> WebReply {
    var request = WebRequest(.get, path)
    request.host = "127.0.0.1:8001"
    return site.staff.reply(to: request)
  }

  @Test("are there for every procedure, language and kind")
  func links() throws {
    let page = reply("/staff/print", of: try Site()).text
    for name in [
      "permit.blank.fr", "card.documents.ar-fr", "diploma.blank.uk", "permit.blank.en-fr",
    ] {
      #expect(page.contains("href=\"/staff/print/\(name).pdf\""))
    }
    #expect(!page.contains("fr-fr"))
    #expect(!page.contains("personal"))
  }

  @Test("show their first page, which a browser may keep as long as the library stays the same")
  func previews() throws {
    let site = try Site()
    let page = reply("/staff/print", of: site).text
    let path = "/staff/print/\(site.shelf.edition.version)/card.blank.uk-fr.png"
    #expect(page.contains("<img src=\"\(path)\""))
    guard case .file(let bytes, "image/png", true) = reply(path, of: site).content else {
      Issue.record("no picture came")
      return
    }
    #expect(bytes.prefix(4).elementsEqual([0x89, 0x50, 0x4E, 0x47]))
    #expect(site.counts.all.isEmpty)
    #expect(reply("/staff/print/0000/card.blank.uk-fr.png", of: site).status == 404)
    #expect(reply("/staff/print/card.blank.uk-fr.png", of: site).status == 404)
  }

  @Test("open as PDF, and are counted")
  func sheet() throws {
    let site = try Site()
    let reply = reply("/staff/print/card.blank.uk-fr.pdf", of: site)
    guard case .file(let bytes, "application/pdf", false) = reply.content else {
      Issue.record("no PDF came: \(reply.status)")
      return
    }
    #expect(String(decoding: bytes.prefix(5), as: UTF8.self) == "%PDF-")
    #expect(site.counts[PrintCounts.Sheet(.blank, of: "card", in: .ukrainian)] == 1)
    #expect(self.reply("/staff/print", of: site).text.contains("<td>blank</td><td>1</td>"))
  }

  @Test(
    "have no other names",
    arguments: ["card.personal.fr.pdf", "card.blank.fr-fr.pdf", "../card.blank.fr.pdf", ""])
  func unknown(name: String) throws {
    #expect(reply("/staff/print/\(name)", of: try Site()).status == 404)
  }
}
