import Localization
import TestSupport
import Testing
import TranslationExchange
import TranslationWorkbench

struct WorkbenchStoreTests {
  private func save(
    _ act: EntryEdit.Act, _ french: String, by name: String, in files: MemoryFiles,
    base: Fingerprint? = nil
  ) async -> WorkbenchStore.Outcome {
    let store = WorkbenchStore(files: files, texts: SmallCatalogue.texts)
    let edit = EntryEdit(
      act, by: SmallCatalogue.name(name), at: SmallCatalogue.moment,
      base: base ?? SmallCatalogue.base(french, in: files.text(SmallCatalogue.path) ?? ""))
    return await store.save(edit, of: SmallCatalogue.text(french), in: .ukrainian)
  }

  private let expected = SmallCatalogue.po
    .replacing("2026-01-01 12:00+0100", with: "2026-11-24 12:00+0100")
    .replacing("Olena <>", with: "Марія <>")
    .replacing(
      "#. what is said\n#: Procedures/test/procedure.yaml:16\n#, fuzzy, python-brace-format\n"
        + "#| msgid \"Le prix est de {fee}.\"\n",
      with: "# translated-by: Марія 2026-11-24\n#. what is said\n"
        + "#: Procedures/test/procedure.yaml:16\n#, python-brace-format\n"
    )
    .replacing("Ціна {fee}.", with: "Це коштує {fee}.")

  @Test("A saved translation changes its entry and the header, and no other byte.")
  func bytes() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    let outcome = await save(
      .translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    guard case .saved(_, changed: true) = outcome else {
      Issue.record("not saved: \(outcome)")
      return
    }
    let text = try #require(files.text(SmallCatalogue.path))
    #expect(text == expected)
    #expect(try GettextTool(name: "msgcat").run([], input: text).text == text)
    #expect(files.paths == [SmallCatalogue.path], "no temporary file is left")
  }

  @Test("Lines that msgcat would write otherwise stay as they are, ends of lines too.")
  func strangeLayout() async throws {
    let strange =
      SmallCatalogue.po.replacing(
        "msgid \"Venez à la commune.\"", with: "msgid \"\"\n\"Venez à \"\n\"la commune.\""
      )
      .replacing("\n", with: "\r\n")
    let files = MemoryFiles([SmallCatalogue.path: strange])
    _ = await save(.translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    let text = try #require(files.text(SmallCatalogue.path))
    #expect(text.contains("msgid \"\"\r\n\"Venez à \"\r\n\"la commune.\"\r\n"))
    #expect(text.contains("msgstr \"Це коштує {fee}.\"\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test("The same words again change nothing.")
  func unchanged() async {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    let outcome = await save(
      .translate(["Прийдіть до комуни."]), SmallCatalogue.plain, by: "Марія", in: files)
    guard case .saved(_, changed: false) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(files.text(SmallCatalogue.path) == SmallCatalogue.po)
    #expect(files.acts == [])
  }

  @Test("New words take the mark of the reviewer away.")
  func reviewIsLost() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    _ = await save(.translate(["Ідіть до комуни."]), SmallCatalogue.plain, by: "Марія", in: files)
    let text = try #require(files.text(SmallCatalogue.path))
    #expect(!text.contains("reviewed-by: Ivan"))
    #expect(
      text.contains("# the town hall is known as «комуна»\n# translated-by: Марія 2026-11-24"))
  }

  @Test("Who wrote a sentence cannot review it, and somebody else can.")
  func review() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    _ = await save(.translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    #expect(
      await save(.review, SmallCatalogue.fee, by: "марія", in: files) == .refused(.ownTranslation))
    guard
      case .saved(let entry, changed: true) = await save(
        .review, SmallCatalogue.fee, by: "Іван", in: files)
    else {
      Issue.record("the review was not kept")
      return
    }
    #expect(entry.reviewMark?.reviewer == "Іван")
    #expect(entry.isReviewed(translator: nil))
    #expect(entry.translationMark?.translator == "Марія")
    #expect(files.text(SmallCatalogue.path)?.contains("Last-Translator: Марія <>") == true)
  }

  @Test("What is stale or empty cannot be reviewed.")
  func nothingToReview() async {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    #expect(
      await save(.review, SmallCatalogue.fee, by: "Іван", in: files) == .refused(.notTranslated))
  }

  @Test("Two people on one line: the second gets both texts, and nothing is written.")
  func conflict() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    let seen = SmallCatalogue.base(SmallCatalogue.fee)
    _ = await save(.translate(["Перша {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    let after = files.text(SmallCatalogue.path)
    let outcome = await save(
      .translate(["Друга {fee}."]), SmallCatalogue.fee, by: "Іван", in: files, base: seen)
    guard case .conflict(let theirs) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(theirs.translation == .single("Перша {fee}."))
    #expect(files.text(SmallCatalogue.path) == after)
  }

  @Test("Two people who write the same words are in no conflict.")
  func sameWords() async {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    let seen = SmallCatalogue.base(SmallCatalogue.fee)
    _ = await save(.translate(["Ціна — {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    let outcome = await save(
      .translate(["Ціна — {fee}."]), SmallCatalogue.fee, by: "Іван", in: files, base: seen)
    guard case .saved(_, changed: false) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("A file that does not exist, or lacks the text, is brought up to today's French.")
  func newFile() async throws {
    let files = MemoryFiles()
    _ = await save(.translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    let text = try #require(files.text(SmallCatalogue.path))
    #expect(text.contains("msgstr \"Це коштує {fee}.\""))
    #expect(text.contains("msgid \"Venez à la commune.\"\nmsgstr \"\""))
    #expect(
      try GettextTool(name: "msgfmt").run(["-c", "-o", "/dev/null"], input: text).status == 0)
  }

  @Test("A file with errors is not touched.")
  func faulty() async {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po + "\nmsgid \"\n"])
    let outcome = await save(
      .translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    #expect(outcome == .faulty(path: SmallCatalogue.path))
    #expect(files.acts == [])
  }

  @Test(
    "Whatever act fails, and all after it, the file holds the old text or the new one.",
    arguments: 1...5)
  func failures(act: Int) async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    files.fail(fromAct: act)
    let outcome = await save(
      .translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    let text = try #require(files.text(SmallCatalogue.path))
    // make the folder, create, rename, bring the folder to disk
    switch act {
    case 1...3:
      #expect(text == SmallCatalogue.po)
      guard case .failed = outcome else {
        Issue.record("\(outcome)")
        return
      }
    case 4:
      #expect(text == expected)
      guard case .failed = outcome else {
        Issue.record("\(outcome)")
        return
      }
    default: #expect(text == expected)
    }
  }

  @Test("After a failure the same edit can be made again.")
  func again() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    files.fail(fromAct: 2)
    _ = await save(.translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    files.fail(fromAct: .max)
    _ = await save(.translate(["Це коштує {fee}."]), SmallCatalogue.fee, by: "Марія", in: files)
    #expect(files.text(SmallCatalogue.path) == expected)
  }

  @Test("Many edits at once are made one after another, and every one is kept.")
  func concurrent() async throws {
    let files = MemoryFiles([SmallCatalogue.path: SmallCatalogue.po])
    let store = WorkbenchStore(files: files, texts: SmallCatalogue.texts)
    let texts = [SmallCatalogue.fee: "Це коштує {fee}.", SmallCatalogue.plain: "Ідіть до комуни."]
    await withTaskGroup(of: Void.self) { group in
      for (french, words) in texts {
        let base = SmallCatalogue.base(french)
        group.addTask {
          let edit = EntryEdit(
            .translate([words]), by: SmallCatalogue.name("Марія"), at: SmallCatalogue.moment,
            base: base)
          _ = await store.save(edit, of: SmallCatalogue.text(french), in: .ukrainian)
        }
      }
    }
    let text = try #require(files.text(SmallCatalogue.path))
    #expect(text.contains("Це коштує {fee}.") && text.contains("Ідіть до комуни."))
  }
}
