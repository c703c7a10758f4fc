import Foundation
import Localization
import ProcedureLibrary
import TestSupport
import Testing
import TranslationWorkbench

@Suite("French that changes while somebody translates it")
struct ReloadTests {
  /// The shipped library in which an author changed or took away a sentence.
  private struct Edited: LibraryFiles {
    let below: LibraryFolder
    let old: String
    let new: String

    func names(in folder: String) throws(LibraryError) -> [String] { try below.names(in: folder) }

    func bytes(of path: String) throws(LibraryError) -> [UInt8]? {
      try below.bytes(of: path).map { bytes in
        Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
      }
    }
  }

  private static let old = "Renouveler mon titre de séjour"
  private static let new = "Renouveler mon titre de séjour belge"

  private func adopt(_ old: String, _ new: String, _ workbench: ShippedWorkbench) async throws {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    let loaded = try LibraryLoader.load(Edited(below: folder, old: old, new: new))
    await workbench.desk.adopt(
      WorkbenchLibrary(
        loaded, interface: try ShippedWorkbench.library.get().interface,
        preview: try ShippedWorkbench.preview.get()))
  }

  @Test("New French is shown at once, and its translation waits with what changed")
  func shown() async throws {
    let workbench = try await ShippedWorkbench()
    try await adopt(Self.old, Self.new, workbench)
    let list = await workbench.get("/translations/uk?filter=stale")
    #expect(list.text.contains(Self.new))
    #expect(!list.text.contains(">\(Self.old)<"))
  }

  @Test("Words written for the old French are shown beside those that stand there, and can be kept")
  func draft() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.old))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    try await adopt(Self.old, Self.new, workbench)
    let page = await workbench.post(target, [("base", base), ("text-0", "Мої слова")])
    #expect(page.status == 409)
    #expect(PageJudge.faults(page.text) == [])
    #expect(page.text.contains(">Мої слова</textarea>"))
    #expect(page.text.contains("Французький текст змінився"))
    #expect(page.text.contains("Поновити"))
    let action = try #require(
      page.text.split(separator: "action=\"").last { $0.hasPrefix("/translations/uk/") })
    let kept = await workbench.post(
      String(action.prefix { $0 != "\"" }.prefix { $0 != "?" }),
      [("base", try ShippedWorkbench.base(of: page)), ("text-0", "Мої слова")])
    #expect(kept.status == 303)
    let file = workbench.files.text("Translations/uk/residence-permit-renewal.po")
    #expect(file?.contains("msgid \"\(Self.new)\"\nmsgstr \"Мої слова\"") == true)
  }

  @Test("The address of the old French leads to the new, which knows where a draft may lie")
  func address() async throws {
    let workbench = try await ShippedWorkbench()
    let old = try ShippedWorkbench.id(Self.old)
    try await adopt(Self.old, Self.new, workbench)
    let reply = await workbench.get("/translations/uk/\(old)")
    #expect(reply.status == 303)
    let page = await workbench.get(try #require(reply.header("Location")))
    #expect(page.text.contains("data-former=\"/translations/uk/\(old)\""))
  }

  @Test("Words for a sentence that was taken away are still shown")
  func gone() async throws {
    let workbench = try await ShippedWorkbench()
    let sentence = "Ne payez jamais une personne qui promet une réponse positive."
    let target = "/translations/uk/\(try ShippedWorkbench.id(sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    try await adopt("    warn: \(sentence)\n", "", workbench)
    let page = await workbench.post(target, [("base", base), ("text-0", "Мої слова")])
    #expect(page.status == 404)
    #expect(page.text.contains("<p>Мої слова</p>"))
    #expect(PageJudge.faults(page.text) == [])
    // Without words in the request there is room for those that the browser kept.
    let again = await workbench.get(target)
    #expect(again.status == 404)
    #expect(again.text.contains("<section id=\"gone\" hidden=\"hidden\">"))
    #expect(PageJudge.faults(again.text) == [])
  }

  @Test("French with errors is told on every page, words are kept meanwhile, and then all is well")
  func faulty() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.old))"
    let notice = "У французькому тексті є помилка."
    await workbench.desk.note(isFrenchFaulty: true)
    for page in ["/translations/uk", target] {
      let page = await workbench.get(page)
      #expect(page.text.contains(notice))
      #expect(PageJudge.faults(page.text) == [])
    }
    #expect(await workbench.get("/translations").text.contains("Le français a une erreur."))
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    #expect(await workbench.post(target, [("base", base), ("text-0", "Мої слова")]).status == 303)
    try await adopt(Self.old, Self.new, workbench)
    #expect(!(await workbench.get("/translations/uk").text.contains(notice)))
  }

  @Test(
    "A file of translations that breaks is shown as it was, and keeps nothing until it is mended")
  func brokenTranslations() async throws {
    let workbench = try await ShippedWorkbench()
    let path = "Translations/uk/residence-permit-renewal.po"
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.old))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    let bytes = try #require(try workbench.files.bytes(of: path))
    let whole = String(decoding: bytes, as: UTF8.self)
    workbench.files.write(whole + "\nmsgid \"", to: path)
    let page = await workbench.get(target)
    #expect(page.text.contains("У файлі є помилка."))
    #expect(page.text.contains(">Поновити посвідку на проживання</textarea>"))
    #expect(!(await workbench.get("/translations/uk?domain=shared").text.contains("У файлі")))
    let refused = await workbench.post(target, [("base", base), ("text-0", "Мої слова")])
    #expect(refused.status == 409)
    #expect(refused.text.contains(">Мої слова</textarea>"))
    workbench.files.write(whole, to: path)
    #expect(await workbench.post(target, [("base", base), ("text-0", "Мої слова")]).status == 303)
    #expect(!(await workbench.get(target).text.contains("У файлі є помилка.")))
  }
}
