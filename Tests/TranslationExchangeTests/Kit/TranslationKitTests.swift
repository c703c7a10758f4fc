import Diagnostics
import Localization
import ProcedureEngine
import Testing
import TranslationExchange
import ZipArchive

@Suite("A volunteer's kit")
struct TranslationKitTests {
  private static let terms = [
    Term(
      id: "cpas", word: "CPAS",
      means: Message(
        context: "shared/terms/cpas/means",
        pattern: MessagePattern(verbatim: "un service d’aide <de la commune>"))),
    Term(
      id: "bapa", word: "BAPA",
      means: Message(
        context: "shared/terms/bapa/means", pattern: MessagePattern(verbatim: "un bureau"))),
  ]

  private static var kit: TranslationKit {
    TranslationKit(
      TrickyDocument.document, guide: "Дякуємо!\n",
      glossary: Glossary(terms, language: .ukrainian, catalogues: Catalogues()))
  }

  private static func archive(_ entries: [ZipEntry]) throws -> [UInt8] {
    try ZipWriter.archive(of: entries, secondsSince1970: 1_764_000_000)
  }

  private static func text(_ path: String, in kit: TranslationKit) throws -> String {
    let entry = try #require(kit.entries.first { $0.path == path })
    return String(decoding: entry.bytes, as: UTF8.self)
  }

  @Test("it holds the guide, the sentences twice, the hard words, the screens and the pictures")
  func contents() throws {
    var kit = Self.kit
    kit.screens["screens/test/01-fr.txt"] = "Bonjour\n"
    kit.pictures["screens/test/01-fr.png"] = [0x89, 0x50]
    #expect(
      kit.entries.map(\.path) == [
        "GUIDE.txt", "po/test.po", "translations.csv", "glossary.csv", "glossary.html",
        "screens/test/01-fr.txt", "screens/test/01-fr.png",
      ])
    #expect(try Self.text("GUIDE.txt", in: kit) == "\u{FEFF}Дякуємо!\n")
    #expect(kit.entries.last?.bytes == [0x89, 0x50])
  }

  @Test("the hard words are sorted, and no text of theirs is markup")
  func glossary() throws {
    #expect(
      try Self.text("glossary.csv", in: Self.kit) == """
        \u{FEFF}"mot officiel","sens en français","Українська"\r
        "BAPA","un bureau",""\r
        "CPAS","un service d’aide <de la commune>",""\r

        """)
    #expect(
      try Self.text("glossary.html", in: Self.kit)
        .contains("<td>un service d’aide &lt;de la commune&gt;</td>"))
  }

  @Test("what nobody changed comes back as it went, by PO and by table")
  func comesBack() throws {
    let back = try TranslationKit.contents(of: try Self.archive(Self.kit.entries))
    #expect(back.readings.map(\.source.path) == ["po/test.po", "translations.csv"])
    #expect(back.unread == [])
    for reading in back.readings {
      #expect(reading.log.isEmpty)
      #expect(TrickyDocument.messages(of: reading) == TrickyDocument.messages)
    }
  }

  @Test(
    "a PO file is about what its name says",
    arguments: [
      ("po/shared.po", "shared"), ("kit-uk/po/shared.po", "shared"), ("shared.po", nil),
      ("translations.csv", nil), ("po/shared.csv", nil),
    ])
  func domain(path: String, domain: String?) {
    let reading = ExchangeReading.read(SourceFile(path: path, text: ""))
    #expect(reading.domainOfItsName?.name == domain)
  }

  @Test("archives, glossaries and a Mac's rests are left alone; a table of a program is named")
  func ignored() throws {
    let rests = [
      "inner.zip", "po/.test.po", "__MACOSX/po/test.po", "glossary.csv", "notes.txt", "table.xlsx",
    ].map { ZipEntry($0, Array("msgid \"\"\n".utf8)) }
    let back = try TranslationKit.contents(of: try Self.archive(rests))
    #expect(back.readings.isEmpty)
    #expect(back.unread.map(\.location.path) == ["table.xlsx"])
    #expect(back.unread.map(\.severity) == [.warning])
  }
}
