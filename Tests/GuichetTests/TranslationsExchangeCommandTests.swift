import Foundation
import TestSupport
import Testing

@Suite("guichet translations export, import and kit, from a shell")
struct TranslationsExchangeCommandTests {
  private static let words = TranslationLibrary.title.english
  private static let po = "Translations/en/parking.po"

  private func export(_ format: String, from library: TranslationLibrary) throws -> String {
    let file = library.path("sent.\(format)")
    let run = try library.run([
      "export", "--language", "en", "--procedure", "parking", "--format", format,
      "-o", file,
    ])
    #expect((run.exitCode, run.output, run.errors) == (0, "", ""))
    return file
  }

  @Test(
    "an edit comes back, in every format, and only that",
    arguments: ["po", "xliff", "xliff2", "csv"])
  func roundTrip(format: String) throws {
    let library = try TranslationLibrary()
    let before = try library.translations()
    let file = try export(format, from: library)
    let idle = try library.run(["import", file])
    #expect((idle.exitCode, idle.output) == (0, "0 lines taken: 0 errors, 0 warnings\n"))
    try library.replace(Self.words, by: "Get a card", in: "sent.\(format)")

    let dry = try library.run(["import", file, "--dry-run"])
    #expect(dry.output == "would update \(Self.po)\n1 line would be taken: 0 errors, 0 warnings\n")
    #expect(try library.translations() == before)

    let run = try library.run(["import", file, "--translator", "Bob <bob@example.org>"])
    #expect(run.output == "updated \(Self.po)\n1 line taken: 0 errors, 0 warnings\n")
    let text = try library.text(Self.po)
    #expect(text.contains("msgstr \"Get a card\""))
    #expect(text.contains("\"Last-Translator: Bob <bob@example.org>\\n\""))
    #expect(try library.run(["import", file]).output == "0 lines taken: 0 errors, 0 warnings\n")
  }

  @Test("outside a kit a file may have any name, and hold every procedure")
  func anyName() throws {
    let library = try TranslationLibrary()
    let file = library.path("po/mine.po")
    _ = try library.run(["export", "--language", "en", "--format", "po", "-o", file])
    let run = try library.run(["import", file])
    #expect((run.exitCode, run.output) == (0, "0 lines taken: 0 errors, 0 warnings\n"))
  }

  @Test("newer work here is kept; the conflict is told with both texts and ends with 1")
  func conflict() throws {
    let library = try TranslationLibrary()
    let file = try export("csv", from: library)
    try library.replace(Self.words, by: "Get a card", in: "sent.csv")
    try library.replace(Self.words, by: "Request a card", in: Self.po)
    let before = try library.translations()
    let run = try library.run(["import", file])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[translation-conflict]"))
    #expect(run.output.contains("the file says: \"Get a card\""))
    #expect(run.output.contains("the library says: \"Request a card\""))
    #expect(run.output.hasSuffix("0 lines taken: 1 errors, 0 warnings\n"))
    #expect(try library.translations() == before)
  }

  @Test("a kit goes out and comes back with what a volunteer changed")
  func kit() throws {
    let library = try TranslationLibrary()
    // Screens need the words of the program, and the volunteer needs the guide.
    for name in ["Procedures/shared/interface.yaml", "Translations/en/GUIDE.txt"] {
      try FileManager.default.copyItem(
        at: RepositoryPaths.at(name), to: library.folder.url.appending(path: name))
    }
    let file = library.path("kit.zip")
    let made = try library.run(["kit", "--language", "en", "--procedure", "parking", "-o", file])
    #expect((made.exitCode, made.errors) == (0, ""))
    let names = try JudgeTool("python3").run(
      ["-c", "import sys, zipfile; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))"],
      input: Array(try Data(contentsOf: library.folder.url.appending(path: "kit.zip"))),
      named: "kit.zip"
    ).text.split(separator: "\n")
    #expect(
      names == [
        "GUIDE.txt", "po/parking.po", "translations.csv", "glossary.csv", "glossary.html",
        "screens/guichet/001.html", "screens/parking/001.html", "screens/parking/002.html",
      ])

    try volunteer(changes: Self.words, to: "Get a card", in: library)
    let run = try library.run(["import", library.path("back.zip")])
    #expect(run.output == "updated \(Self.po)\n1 line taken: 0 errors, 0 warnings\n")
  }

  @Test(
    "without a browser that works no kit is made, and the reason is told",
    arguments: [("/nowhere/chromium", "install chromium"), ("/bin/true", "the browser ended")])
  func noPictures(browser: String, reason: String) throws {
    let library = try TranslationLibrary()
    for name in ["Procedures/shared/interface.yaml", "Translations/en/GUIDE.txt"] {
      try FileManager.default.copyItem(
        at: RepositoryPaths.at(name), to: library.folder.url.appending(path: name))
    }
    let run = try library.run([
      "kit", "--language", "en", "--pictures", "--browser", browser, "-o", library.path("kit.zip"),
    ])
    #expect(run.exitCode != 0)
    #expect(run.errors.contains(reason), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: library.path("kit.zip")))
  }

  /// Unpacks the kit, works on the PO file, and packs everything in a folder, as people do.
  private func volunteer(
    changes words: String, to others: String, in library: TranslationLibrary
  ) throws {
    let kit = Array(try Data(contentsOf: library.folder.url.appending(path: "kit.zip")))
    let run = try JudgeTool("python3").run(
      [
        "-c",
        """
        import sys, zipfile
        with zipfile.ZipFile(sys.argv[3]) as kit, zipfile.ZipFile(sys.argv[4], 'w') as back:
            for name in kit.namelist():
                data = kit.read(name)
                if name.endswith('.po'):
                    data = data.replace(sys.argv[1].encode(), sys.argv[2].encode())
                back.writestr('kit-en/' + name, data)
            back.writestr('kit-en/inner.zip', 'PK')
        """, words, others, library.path("kit.zip"), library.path("back.zip"),
      ], input: kit, named: "unused")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(
    "what is no file of translations ends with a sentence, and nothing is changed",
    arguments: [
      ("nothing.po", nil, 2, "was not taken, and nothing was changed"),
      ("bad.zip", "PK and nothing more", 2, "this is no whole zip archive"),
      ("bad.xlf", "<!DOCTYPE x []><xliff version=\"1.2\"/>", 1, "a document type stands here"),
      ("bad.csv", "key,french,translation\na,b,c\n", 2, "add --language"),
      ("other.po", "msgid \"\"\nmsgstr \"Language: xx\\n\"\n", 1, "[wrong-language]"),
    ] as [(String, String?, Int32, String)])
  func refused(name: String, text: String?, exitCode: Int32, sentence: String) throws {
    let library = try TranslationLibrary()
    let before = try library.translations()
    if let text { try library.write(text, to: name) }
    let run = try library.run(["import", library.path(name)])
    #expect(run.exitCode == exitCode)
    #expect((run.output + run.errors).contains(sentence), "\(run.output)\(run.errors)")
    #expect(try library.translations() == before)
  }

  @Test(
    "a wrong argument ends with 2",
    arguments: [
      ["export", "--language", "fr", "--format", "po", "-o", "x"],
      ["export", "--language", "uk", "--format", "doc", "-o", "x"],
      ["export", "--language", "uk", "--format", "po", "--procedure", "none", "-o", "x"],
      ["kit", "--language", "uk"], ["import"],
    ])
  func wrongArguments(arguments: [String]) throws {
    let run = try GuichetRun(["translations"] + arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors != "")
  }
}
