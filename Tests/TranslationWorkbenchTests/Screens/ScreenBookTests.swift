import Foundation
import FoundationXML
import Localization
import ProcedureEngine
import ProcedureLibrary
import TestSupport
import Testing
import TranslationExchange
import TranslationWorkbench

@Suite("Screens for a volunteer without our program")
struct ScreenBookTests {
  private static let domain = TextDomain("itsme-activation")

  private func book() throws -> (book: ScreenBook, texts: [TranslatableText], catalogue: Catalogue)
  {
    let loaded = try ShippedWorkbench.library.get().loaded
    let texts = loaded.texts.filter { TextDomain(of: $0.context) == Self.domain }
    let root = RepositoryPaths.root.path(percentEncoded: false)
    let folder = try TranslationFolder(try LibraryFolder(root))
    let catalogue = TranslationReadings(folder, of: [.arabic]).catalogue(of: .arabic)
    return (ScreenBook(try ShippedWorkbench.preview.get(), of: texts), texts, catalogue)
  }

  @Test("Nearly every text of a procedure has its screen, and the screen says so")
  func addresses() throws {
    let (book, texts, catalogue) = try book()
    let found = texts.filter { book.address(of: $0) != nil }
    #expect(found.count * 100 >= texts.count * 98)
    let pages = Dictionary(
      book.screens.map { ("\($0.path).html", book.html(of: $0, over: catalogue)) }
    ) { first, _ in first }
    for text in found {
      let address = try #require(book.address(of: text)).split(separator: "#")
      let page = try #require(pages[String(address[0])], "\(address)")
      #expect(page.contains("<tbody id=\"\(address[1])\">"), "\(address)")
    }
  }

  @Test("A screen stands in both languages in one file that needs no other and runs no script")
  func selfContained() throws {
    let (book, texts, catalogue) = try book()
    let title = try #require(texts.first { $0.context.path == "itsme-activation/title" })
    let path = try #require(book.address(of: title)).split(separator: ".")[0]
    let screen = try #require(book.screens.first { $0.path == path })
    let page = book.html(of: screen, over: catalogue)
    #expect(page.ranges(of: "<iframe").count == 2)
    #expect(page.contains("sandbox=\"\""))
    #expect(page.contains(title.key.source))
    #expect(page.contains("<th colspan=\"2\">اسم المعاملة"))
    for language in [Language.french, .arabic] {
      let alone = book.page(of: screen, in: language, over: catalogue)
      #expect(alone.contains("<html lang=\"\(language)\""))
      #expect(!alone.contains("<script") && !alone.contains("<link") && !alone.contains("src="))
      #expect(alone.contains("<style>"))
    }
    #expect(XMLParser(data: Data(page.utf8)).parse())
  }
}
