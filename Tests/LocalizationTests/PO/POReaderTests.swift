import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct POReaderTests {
  static let header = """
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"


    """

  private func read(_ text: String) -> POReading {
    POReader.read(SourceFile(path: "en.po", text: Self.header + text))
  }

  @Test("every part of an entry is read")
  func parts() {
    let reading = read(
      """
      # To translators.
      #. Screen: card
      #: a.yaml:1 b.yaml:2
      #: c.yaml:3
      #, fuzzy, python-brace-format
      #| msgctxt "old/context"
      #| msgid "vieux "
      #| "texte"
      msgctxt "card/ask"
      msgid "un " "seul"
      "\\ttexte \\"cité\\""
      msgid_plural "des textes"
      msgstr[0] "one"
      msgstr[1] "many"
      " more\\n"
      #~| msgid "plus vieux"
      #~ msgid "retiré"
      #~ msgstr "removed"
      """)
    #expect(reading.diagnostics.isEmpty)
    var entry = POEntry(
      context: "card/ask", id: "un seul\ttexte \"cité\"",
      translation: .plural(id: "des textes", forms: ["one", "many more\n"]))
    entry.translatorComments = ["To translators."]
    entry.extractedComments = ["Screen: card"]
    entry.references = ["a.yaml:1", "b.yaml:2", "c.yaml:3"]
    entry.flags = ["fuzzy", "python-brace-format"]
    entry.previous = POPrevious(context: "old/context", id: "vieux texte")
    var obsolete = POEntry(id: "retiré", translation: .single("removed"))
    obsolete.previous = POPrevious(id: "plus vieux")
    obsolete.isObsolete = true
    #expect(reading.file.entries == [entry, obsolete])
  }

  @Test("CR LF, a byte order mark and missing blank lines change nothing")
  func lineBreaks() {
    let text = Self.header + "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n"
    let plain = POReader.read(SourceFile(path: "en.po", text: text))
    let windows = POReader.read(
      SourceFile(path: "en.po", text: "\u{FEFF}" + text.replacing("\n", with: "\r\n")))
    #expect(plain.diagnostics.isEmpty)
    #expect(windows.diagnostics.isEmpty)
    #expect(windows.file == plain.file)
    #expect(plain.file.entries.map(\.id) == ["a", "c"])
  }

  struct Fault: CustomTestStringConvertible {
    let name: String
    let marked: String
    let code: DiagnosticCode
    let message: String
    var testDescription: String { name }

    init(_ name: String, _ marked: String, _ code: DiagnosticCode, _ message: String) {
      (self.name, self.marked, self.code, self.message) = (name, marked, code, message)
    }
  }

  /// Each fault is followed by an entry that must still be read.
  @Test(
    "a fault is told with its place, and reading goes on with the next entry",
    arguments: [
      Fault(
        "an open text", "msgid \"bad\"\nmsgstr 1️⃣\"no end", "po-syntax",
        "the text has no closing quotation mark on its line"),
      Fault(
        "an open text above its translation", "msgctxt \"c\"\nmsgid 1️⃣\"bad\nmsgstr \"x\"",
        "po-syntax", "the text has no closing quotation mark on its line"),
      Fault(
        "an open context", "msgctxt 1️⃣\"c\nmsgid \"bad\"\nmsgstr \"x\"", "po-syntax",
        "the text has no closing quotation mark on its line"),
      Fault(
        "an unknown escape", "msgid \"bad\"\nmsgstr \"a1️⃣\\q\"", "po-syntax",
        "unknown escape sequence in a text"),
      Fault(
        "an unknown keyword", "1️⃣msgtxt \"bad\"\nmsgid \"bad\"\nmsgstr \"x\"", "po-syntax",
        "\"msgtxt\" is no keyword of a PO file"),
      Fault(
        "no quotation marks", "msgid 1️⃣bad\nmsgstr \"x\"", "po-syntax",
        "expected a text in quotation marks"),
      Fault(
        "a text of nothing", "1️⃣\"bad\"", "po-syntax",
        "a text stands here without a keyword before it"),
      Fault("no msgid", "1️⃣msgstr \"bad\"", "po-syntax", "msgstr stands once, after msgid"),
      Fault(
        "a form without plural", "msgid \"bad\"\n1️⃣msgstr[0] \"x\"", "po-syntax",
        "msgstr[0] needs a msgid_plural"),
      Fault(
        "a missing form", "msgid \"bad\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\n1️⃣msgstr[2] \"x\"",
        "po-syntax", "expected msgstr[1] here"),
      Fault(
        "a form without number",
        "msgid \"bad\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\nmsgstr1️⃣[x] \"x\"", "po-syntax",
        "a form is written \"msgstr[0]\""),
      Fault(
        "too few forms", "1️⃣msgid \"few\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"",
        "po-plural-forms", "the header declares 2 plural forms, and the entry has 1"),
      Fault(
        "the same twice", "msgid \"few\"\nmsgstr \"x\"\n\n1️⃣msgid \"few\"\nmsgstr \"y\"",
        "po-duplicate", "the text \"few\" stands twice under the same context; keep one entry"),
      Fault(
        "half obsolete", "#~ msgid \"bad\"\n1️⃣msgstr \"x\"", "po-syntax",
        "an entry is either wholly obsolete (#~) or not at all"),
    ])
  func faults(fault: Fault) throws {
    let marked = MarkedText(
      Self.header + fault.marked + "\n\nmsgctxt \"next\"\nmsgid \"good\"\nmsgstr \"g\"\n")
    let reading = POReader.read(marked.file(path: "en.po"))
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(diagnostic.code == fault.code)
    #expect(diagnostic.message == fault.message)
    #expect(diagnostic.range?.start == marked.position("1️⃣"))
    #expect(reading.file.entries.last?.key == POEntry.Key(context: "next", id: "good"))
    #expect(!reading.file.entries.contains { $0.id == "bad" })
  }

  @Test("the next entry is found without a blank line too")
  func noBlankLine() {
    let reading = read("msgid \"bad\nmsgstr \"x\"\nmsgid \"good\"\nmsgstr \"g\"\n")
    #expect(reading.diagnostics.count == 1)
    #expect(reading.file.entries.map(\.id) == ["good"])
  }

  @Test("a faulty line after a whole entry leaves that entry alone")
  func entryBefore() {
    let reading = read("msgid \"good\"\nmsgstr \"g\"\nmsgtxt \"c\"\nmsgid \"bad\"\nmsgstr \"x\"\n")
    #expect(reading.diagnostics.count == 1)
    #expect(reading.file.header?.charset == "utf-8")
    #expect(reading.file.entries.map(\.id) == ["good"])
  }

  @Test("an entry without translation at the end of the file is told")
  func unfinished() {
    #expect(read("msgid \"a\"\n").diagnostics.map(\.message) == ["the entry has no msgstr"])
    #expect(read("#| msgid \"a\"\n").diagnostics.map(\.message) == ["the entry has no msgid"])
    #expect(read("# only a comment\n").diagnostics.isEmpty)
  }

  @Test("a file that is not UTF-8, or says so, is told")
  func charset() {
    let latin = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"
    #expect(
      POReader.read(SourceFile(path: "x.po", text: latin)).diagnostics.map(\.code) == ["po-charset"]
    )
    var bytes = Array((Self.header + "msgid \"a\"\nmsgstr \"").utf8)
    bytes += [0xE9] + Array("\"\n\nmsgid \"good\"\nmsgstr \"g\"\n".utf8)
    let reading = POReader.read(SourceFile(path: "x.po", bytes: bytes))
    #expect(reading.diagnostics.map(\.code) == ["po-charset"])
    #expect(reading.file.entries.map(\.id) == ["good"])
  }

  @Test("plural forms need a declaration in the header")
  func pluralForms() {
    let text = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n"
    let reading = POReader.read(SourceFile(path: "x.po", text: text))
    #expect(reading.diagnostics.map(\.code) == ["po-plural-forms"])
  }

  @Test("a file over 8 MiB is refused, and an empty one is read")
  func limits() {
    let large = SourceFile(
      path: "x.po", bytes: Array(repeating: 0x0A, count: POReader.sizeLimit + 1))
    #expect(POReader.read(large).diagnostics.map(\.code) == ["file-too-large"])
    let empty = POReader.read(SourceFile(path: "x.po", text: ""))
    #expect(empty.file == POFile())
    #expect(empty.diagnostics.isEmpty)
  }

  @Test("a file of faults gives a hundred of them and the number of the rest")
  func manyFaults() {
    let reading = read(String(repeating: "msgid x\n\n", count: 5_000))
    #expect(reading.diagnostics.count == 101)
    #expect(reading.diagnostics.count { $0.code == "too-many-problems" } == 1)
  }
}
