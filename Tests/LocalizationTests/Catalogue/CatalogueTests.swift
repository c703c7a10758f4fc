import Diagnostics
import Localization
import ProcedureEngine
import TestSupport
import Testing

@Suite struct CatalogueTests {
  private func reading(_ text: String, _ language: Language = .ukrainian) -> CatalogueReading {
    let header = POWriter.text(of: POFile(header: POHeader(language: language)))
    return CatalogueReading(
      [SourceFile(path: "x.po", text: header + "\n" + text)], language: language)
  }

  private func message(_ context: String, _ french: String) throws -> Message {
    Message(context: MessageContext(context), pattern: try MessagePattern(parsing: french))
  }

  @Test("a text is found by its context and its exact French")
  func translated() throws {
    let reading = reading(
      """
      msgctxt "a/say"
      msgid "Prix : {fee}."
      msgstr "Ціна: {fee}."

      msgctxt "b/say"
      msgid "Prix : {fee}."
      msgstr "Вартість: {fee}."
      """)
    #expect(reading.diagnostics.isEmpty)
    let catalogue = reading.catalogue
    let first = try MessagePattern(parsing: "Ціна: {fee}.")
    #expect(catalogue.lookup(try message("a/say", "Prix : {fee}.")) == .translated(first))
    #expect(catalogue.lookup("b/say", "Prix : {fee}.").current?.source == "Вартість: {fee}.")
    #expect(catalogue.lookup("c/say", "Prix : {fee}.") == .missing)
    #expect(catalogue.translatedCount == 2)
  }

  @Test("a translation of other French is stale, and an empty one is missing")
  func stale() {
    let catalogue = reading(
      """
      msgctxt "a"
      msgid "ancien"
      msgstr "старе"

      #, fuzzy
      #| msgid "avant"
      msgctxt "b"
      msgid "après"
      msgstr "до"

      msgctxt "c"
      msgid "vide"
      msgstr ""

      msgctxt "d"
      msgid "un"
      msgstr "один"

      msgctxt "d"
      msgid "deux"
      msgstr "два"
      """
    ).catalogue
    #expect(
      catalogue.lookup("a", "nouveau") == .stale(StaleTranslation(french: "ancien", words: "старе"))
    )
    #expect(
      catalogue.lookup("b", "après") == .stale(StaleTranslation(french: "avant", words: "до")))
    #expect(catalogue.lookup("c", "vide") == .missing)
    #expect(catalogue.lookup("d", "trois") == .missing)
    #expect(catalogue.lookup("d", "deux").current?.source == "два")
  }

  @Test("a faulty pattern is told where it stands and counts as missing")
  func faultyMarkup() throws {
    let header = POWriter.text(of: POFile(header: POHeader(language: .english)))
    let marked = MarkedText(
      header + "\nmsgctxt \"a\"\nmsgid \"Prix : {fee}\"\n1️⃣msgstr \"Price: {fee\"\n")
    let reading = CatalogueReading([marked.file(path: "en.po")], language: .english)
    #expect(reading.catalogue.lookup("a", "Prix : {fee}") == .missing)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.code == "po-markup")
    #expect(diagnostic.range?.start == marked.position("1️⃣"))
    #expect(diagnostic.message == "in msgstr a value is not closed: write \"{name}\"")
  }

  private static let steps = """
    msgctxt "steps"
    msgid "{count} étape"
    msgid_plural "{count} étapes"
    msgstr[0] "{count} крок"
    msgstr[1] "{count} кроки"
    msgstr[2] "{count} кроків"
    msgstr[3] "{count} кроку"
    """

  private func counted() throws -> CountedMessage {
    CountedMessage(
      context: "steps", one: try MessagePattern(parsing: "{count} étape"),
      other: try MessagePattern(parsing: "{count} étapes"))
  }

  @Test("a counted text has a form for every category")
  func countedText() throws {
    let reading = reading(Self.steps)
    #expect(reading.diagnostics.isEmpty)
    let forms = try #require(reading.catalogue.lookup(counted: try counted()).current)
    #expect(
      [1, 2, 5, 21].map { forms.pattern(for: $0).source } == [
        "{count} крок", "{count} кроки", "{count} кроків", "{count} крок",
      ])
    #expect(forms[.other].source == "{count} кроку")
  }

  @Test("the forms of another rule are told and not shown")
  func wrongForms() throws {
    let header =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
      + "\"Plural-Forms: nplurals=2; plural=n>1;\\n\"\n\n"
    let entry =
      "msgctxt \"steps\"\nmsgid \"{count} étape\"\nmsgid_plural \"{count} étapes\"\n"
      + "msgstr[0] \"a\"\nmsgstr[1] \"b\"\n"
    let reading = CatalogueReading(
      [SourceFile(path: "x.po", text: header + entry)], language: .ukrainian)
    #expect(
      reading.diagnostics.map(\.message) == [
        "uk has 4 plural forms (one, few, many, other), and the entry has 2"
      ])
    #expect(reading.catalogue.lookup(counted: try counted()) == .missing)
  }

  @Test("a header of another language is a warning")
  func otherLanguage() {
    let header = POWriter.text(of: POFile(header: POHeader(language: .arabic)))
    let reading = CatalogueReading([SourceFile(path: "x.po", text: header)], language: .english)
    #expect(reading.diagnostics.map(\.code) == ["po-language"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("French needs no catalogue, and a language without one has no translation")
  func french() throws {
    let catalogues = Catalogues([reading(Self.steps).catalogue])
    let text = try message("x", "Bonjour")
    #expect(catalogues.lookup(text, in: .french) == .reviewed(text.pattern))
    #expect(catalogues.lookup(text, in: .ukrainian).current == nil)
    #expect(catalogues.lookup(text, in: .english) == .missing)
    let steps = catalogues.lookup(counted: try counted(), in: .ukrainian).current
    #expect(steps?.pattern(for: 2).source == "{count} кроки")
    let french = catalogues.lookup(counted: try counted(), in: .french).current
    #expect(french?.pattern(for: 0).source == "{count} étape")
  }

  @Test("what is said aloud has its own context")
  func spoken() throws {
    let catalogue = reading("msgctxt \"a/spoken\"\nmsgid \"dit\"\nmsgstr \"вимовлено\"\n").catalogue
    let text = Message(
      context: "a", pattern: MessagePattern(verbatim: "lu"), spoken: MessagePattern(verbatim: "dit")
    )
    #expect(
      Catalogues([catalogue]).lookup(spoken: text, in: .ukrainian).current?.source == "вимовлено")
    #expect(catalogue.lookup(spoken: try message("a", "lu")) == .missing)
  }
}
