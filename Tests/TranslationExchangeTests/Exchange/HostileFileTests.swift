import Diagnostics
import Localization
import ProcedureEngine
import Testing
import TranslationExchange

@Suite("Hostile and broken files from outside")
struct HostileFileTests {
  private static let header = "<xliff version=\"1.2\"><file target-language=\"uk\"><body>"
  private static let footer = "</body></file></xliff>"

  private func problems(_ bytes: [UInt8], named name: String) -> [String] {
    ExchangeReading.read(SourceFile(path: name, bytes: bytes)).log.diagnostics.map(\.code.word)
  }

  @Test(
    "what is no translation is refused as a whole",
    arguments: [
      ("", "not-translations"), ("Bonjour", "not-translations"),
      ("<html></html>", "not-translations"),
      ("<xliff version=\"3.0\"/>", "not-translations"), ("<xliff version=\"1.2\">", "xml-syntax"),
      ("a,b\n1,2\n", "not-translations"), ("key,french,translation\n\"a,b", "csv-syntax"),
      ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xliff version=\"1.2\"/>", "xml-syntax"),
    ])
  func noTranslations(text: String, code: String) {
    #expect(problems(Array(text.utf8), named: "file") == [code])
  }

  @Test(
    "other character sets are refused",
    arguments: [
      // UTF-16 with its mark, and Latin-1.
      [0xFF, 0xFE, 0x6B, 0x00, 0x65, 0x00], Array("key,french,translation\n".utf8) + [0xE9, 0x0A],
    ] as [[UInt8]])
  func charset(bytes: [UInt8]) {
    #expect(problems(bytes, named: "file.csv") == ["wrong-charset"])
  }

  @Test("a file of more than eight megabytes is refused without being read")
  func size() {
    let bytes = [UInt8](repeating: 0x61, count: 8 * 1024 * 1024 + 1)
    #expect(problems(bytes, named: "file.po") == ["file-too-large"])
  }

  @Test(
    "document types and entities are refused, bombs and files of the system included",
    arguments: [
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
      "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://example.org/x.dtd\"> %p;]>",
    ])
  func entities(type: String) {
    let text = "<?xml version=\"1.0\"?>\n\(type)\n\(Self.header)&b;\(Self.footer)"
    let reading = ExchangeReading.read(SourceFile(path: "file.xlf", text: text))
    #expect(
      reading.log.diagnostics.map(\.message) == ["a document type stands here, which is refused"])
    #expect(reading.log.diagnostics.first?.range?.start.line == 2)
    #expect(reading.lines.isEmpty)
  }

  @Test("an encoding in which a document type could hide is refused")
  func encoding() {
    let spaces = String(repeating: " ", count: 500)
    let text = "<?xml version=\"1.0\"\(spaces)encoding = \"UTF-7\"?>+ADw-!DOCTYPE x []+AD4-"
    #expect(problems(Array(text.utf8), named: "file.xlf") == ["xml-syntax"])
  }

  @Test("elements deep inside each other are refused")
  func depth() {
    let open = String(repeating: "<group>", count: 5000)
    #expect(problems(Array((Self.header + open).utf8), named: "file.xlf") == ["xml-syntax"])
  }

  @Test(
    "a file in French, or in a language nobody can choose, is refused", arguments: ["fr", "xx"])
  func language(tag: String) {
    let text = "<xliff version=\"2.0\" srcLang=\"fr\" trgLang=\"\(tag)\"><file/></xliff>"
    #expect(problems(Array(text.utf8), named: "file.xlf") == ["wrong-language"])
  }
}

@Suite("Lines and files that may not be taken")
struct RefusedImportTests {
  private static let domain = TextDomain("test")
  private static let french = "Prix : {fee}."

  private func merge(
    _ reading: ExchangeReading, only domain: TextDomain? = nil
  ) throws -> TranslationImport {
    let now = POMerge.merge(
      try TinyLibrary.texts(
        say: [Self.french], counted: (one: "{count} chiffre", other: "{count} chiffres")),
      into: nil, language: .ukrainian)
    let date = try #require(CalendarDate(iso8601: "2026-11-24"))
    var merge = TranslationImport(
      into: [Self.domain: now], language: .ukrainian, people: .init(date: date))
    merge.take(reading, only: domain)
    #expect(merge.takenCount == merge.changed.count)
    return merge
  }

  private func reading(
    _ words: String, context: String = "test/about/say", language: Language = .ukrainian
  ) -> ExchangeReading {
    let entry = POEntry(context: context, id: Self.french, translation: .single(words))
    let file = POFile(header: POHeader(language: language), entries: [entry])
    return ExchangeReading.read(SourceFile(path: "back.po", text: POWriter.text(of: file)))
  }

  @Test(
    "a line that could harm or break a screen is refused with its reason",
    arguments: [
      ("Ціна: {fee}\u{202E}.", "the invisible character U+202E could make the text read otherwise"),
      ("Ціна: \u{2067}{fee}.", "the invisible character U+2067 could make the text read otherwise"),
      ("Ціна: {fee}\u{7}.", "the invisible character U+0007 could make the text read otherwise"),
      ("Ціна.", "{fee} was lost; copy it from the French"),
      ("Ціна: {fee} {tax}.", "the French has no {tax}"),
      ("Ціна: {fee} [[cpas|CPAS]].", "the French has no term \"cpas\""),
      (
        "Ціна: {fee.",
        "the marks in \"Ціна: {fee.\" are broken; copy {…}, [[…|…]] and ** from the French"
      ),
    ])
  func refusedLine(words: String, reason: String) throws {
    let merge = try merge(reading(words))
    #expect(
      merge.log.diagnostics.map(\.message) == ["\"test/about/say\" was not taken: \(reason)"])
    #expect(merge.log.hasErrors)
    #expect(merge.changed.isEmpty)
  }

  @Test("script is text like any other")
  func script() throws {
    let merge = try merge(reading("<script>alert({fee})</script>"))
    #expect(merge.log.isEmpty)
    #expect(
      merge.files[Self.domain]?.entries.contains {
        $0.translation == .single("<script>alert({fee})</script>")
      } == true)
  }

  @Test("marks of direction that Arabic needs are harmless")
  func directionMarks() throws {
    #expect(try merge(reading("Ціна:\u{200F} {fee}\u{200E}.")).takenCount == 1)
  }

  @Test("French that was changed in the file is refused")
  func changedFrench() throws {
    let base = ExchangeBase(
      language: .ukrainian, french: Fingerprint(of: ["Prix."]), target: Fingerprint(of: [""]),
      state: .missing)
    let text =
      "key,french,translation,base\ntest/about/say,\(Self.french),Ціна: {fee}.,\(base.text)\n"
    let merge = try merge(ExchangeReading.read(SourceFile(path: "back.csv", text: text)))
    #expect(merge.log.diagnostics.map(\.code.word) == ["line-refused"])
  }

  @Test("a file about another procedure, or in another language, is refused as a whole")
  func otherFile() throws {
    let other = try merge(reading("Ціна: {fee}.", context: "other/about/say"))
    #expect(
      other.log.diagnostics.map(\.message) == [
        "the file is about \"other\", which is not in this library; nothing was taken"
      ])
    let notThis = try merge(reading("Ціна: {fee}."), only: TextDomain("shared"))
    #expect(
      notThis.log.diagnostics.map(\.message) == [
        "the file is about \"test\", not about \"shared\"; nothing was taken"
      ])
    let arabic = try merge(reading("{fee}.", language: .arabic))
    #expect(
      arabic.log.diagnostics.map(\.message) == [
        "the file is in ar, not in uk; nothing was taken"
      ])
    for merge in [other, notThis, arabic] { #expect(merge.changed.isEmpty) }
  }

  @Test("a plural without the row that names it is left out, and the rest is taken")
  func missingName() throws {
    let text = """
      key,french,translation
      test/facts/code/unit[few],{count} chiffres,{count} цифри
      test/about/say,Prix : {fee}.,Ціна: {fee}.

      """
    let merge = try merge(ExchangeReading.read(SourceFile(path: "back.csv", text: text)))
    #expect(merge.log.diagnostics.map(\.code.word) == ["csv-row-missing"])
    #expect(merge.takenCount == 1)
  }

  @Test("a plural without a row is refused, naming it")
  func missingRow() throws {
    let text = """
      key,french,translation
      test/facts/code/unit[one],{count} chiffre,{count} цифра
      test/facts/code/unit[few],{count} chiffres,{count} цифри
      test/facts/code/unit[other],{count} chiffres,{count} цифри

      """
    let merge = try merge(ExchangeReading.read(SourceFile(path: "back.csv", text: text)))
    #expect(
      merge.log.diagnostics.map(\.message) == [
        "\"test/facts/code/unit\" was not taken: uk has 4 plural forms, and the line has 3"
      ])
  }
}
