import Foundation
import KioskServer
import Logging
import ProcedureLibrary
import Testing

@Suite("a library that changes while people walk")
struct ReloadTests {
  @Test("is taken whole when it has no errors")
  func swap() throws {
    let site = try Site()
    let before = site.shelf.edition.version
    let renamed = SmallLibrary.card.replacing("Obtenir une carte", with: "Avoir une carte")
    site.shelf.offer(try site.edition(replacing: SmallLibrary.cardPath, by: renamed))
    #expect(site.shelf.edition.version != before)
    #expect(site.shelf.failure == nil)
  }

  @Test("is not taken with an error, and says where it is")
  func broken() throws {
    let site = try Site()
    let before = site.shelf.edition.version
    site.shelf.offer(try site.edition(replacing: SmallLibrary.cardPath, by: "procedure: [\n"))
    #expect(site.shelf.edition.version == before)
    let lines = try #require(site.shelf.failure?.lines)
    #expect(lines.contains { $0.hasPrefix("Procedures/card/procedure.yaml:") })
    site.shelf.offer(try Edition(of: SmallLibrary.files))
    #expect(site.shelf.failure == nil)
  }

  @Test("is not taken when a file of translations is broken")
  func brokenTranslations() throws {
    let site = try Site()
    let before = site.shelf.edition.version
    site.shelf.offer(
      try site.edition(replacing: "Translations/uk/interface.po", by: "msgid \"\nmsgstr"))
    #expect(site.shelf.edition.version == before)
    #expect(site.shelf.failure != nil)
  }

  @Test("a procedure that changed keeps the answers that still apply, and the person is told")
  func changedProcedure() throws {
    let site = try Site()
    var visitor = Visitor.inPermit(at: site)
    _ = visitor.post("/step", "step=status&answer=student")
    _ = visitor.post("/step", "step=school&answer=12")
    _ = visitor.post("/step", "step=papers&answer=passport")
    let changed = SmallLibrary.permit
      .replacing(", student: Étudiant", with: "").replacing(
        "status: student", with: "status: family")
    site.shelf.offer(try site.edition(replacing: SmallLibrary.permitPath, by: changed))
    let page = visitor.page("/step")
    #expect(page.contains("at permit status"))
    #expect(page.contains("notice Votre réponse n’est plus possible."))
    _ = visitor.post("/step", "step=status&answer=refugee")
    #expect(visitor.page("/step").contains("at permit papers"))
    #expect(visitor.page("/step").contains("selected passport"))
  }

  @Test("a procedure that vanished leads to the others, and the person is told once")
  func vanished() throws {
    let site = try Site()
    var visitor = Visitor.inPermit(at: site)
    site.shelf.offer(
      try Edition(
        of: SmallLibrary.files(without: SmallLibrary.permitPath), drawing: Drawn.drawing))
    #expect(
      visitor.page("/step")
        == "procedures\nlanguage fr\nnotice Cette démarche n’est pas prête : permit")
    #expect(visitor.page("/step") == "procedures\nlanguage fr")
  }

  @Test("the watch loads files that changed on disk, and keeps the old ones when they are broken")
  func watch() throws {
    let root = try SmallLibrary.onDisk()
    defer { try? FileManager.default.removeItem(at: root) }
    let path = root.path(percentEncoded: false)
    let stamp = LibraryStamp(of: path)
    let files = try LibraryFolder(path)
    let shelf = EditionShelf(try Edition(of: files))
    let first = shelf.edition.version
    let watch = LibraryWatch(
      root: path, files: files, since: stamp, shelf: shelf,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })

    #expect(watch.look(after: stamp) == stamp)
    let card = root.appending(path: SmallLibrary.cardPath)
    try Data("procedure: [".utf8).write(to: card)
    let broken = watch.look(after: stamp)
    #expect(broken != stamp)
    #expect(shelf.edition.version == first)
    #expect(shelf.failure != nil)
    try Data(SmallLibrary.card.replacing("perdu", with: "égaré").utf8).write(to: card)
    #expect(watch.look(after: broken) != broken)
    #expect(shelf.edition.version != first)
    #expect(shelf.failure == nil)
  }
}

extension Site {
  fileprivate func edition(replacing path: String, by text: String) throws -> Edition {
    try Edition(of: SmallLibrary.files(replacing: path, by: text), drawing: Drawn.drawing)
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    replacingOccurrences(of: old, with: new)
  }
}
