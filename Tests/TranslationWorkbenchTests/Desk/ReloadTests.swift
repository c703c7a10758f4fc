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

  private func base(_ page: WorkbenchResponse) throws -> String {
    let mark = "name=\"base\" value=\""
    let start = try #require(page.text.ranges(of: mark).first).upperBound
    return String(page.text[start...].prefix { $0 != "\"" })
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
    let base = try base(await workbench.get(target))
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
      [("base", try self.base(page)), ("text-0", "Мої слова")])
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
    let base = try base(await workbench.get(target))
    try await adopt("    warn: \(sentence)\n", "", workbench)
    let page = await workbench.post(target, [("base", base), ("text-0", "Мої слова")])
    #expect(page.status == 409)
    #expect(page.text.contains("Мої слова"))
  }
}
