import Foundation
import TestSupport
import Testing

@Suite("A library with a broken file")
struct BrokenLibraryTests {
  private static let brokenYAML = "procedure: itsme-activation\ntitle: [\n"
  private static let procedure = "Procedures/itsme-activation/procedure.yaml"

  @Test("one broken procedure is named and left out, and the others are walked")
  func otherProcedures() throws {
    let library = try TemporaryFolder(libraryWith: Self.procedure, saying: Self.brokenYAML)
    let run = try GuichetRun(
      ["walk", "residence-permit-renewal", "--language", "fr", "--no-input"], library: library.url)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("carte"))
    #expect(run.errors.contains("Cette démarche n’est pas prête"))
    #expect(run.errors.contains("itsme-activation"))
  }

  @Test("the broken procedure itself cannot be walked, and the sentence says where to look")
  func brokenProcedure() throws {
    let library = try TemporaryFolder(libraryWith: Self.procedure, saying: Self.brokenYAML)
    let run = try GuichetRun(["walk", "itsme-activation", "--no-input"], library: library.url)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("has errors and is left out; guichet check shows them"))
  }

  @Test("the broken procedure cannot be printed, and keeps no other from it")
  func printing() throws {
    let library = try TemporaryFolder(libraryWith: Self.procedure, saying: Self.brokenYAML)
    func run(_ procedure: String) throws -> GuichetRun {
      try GuichetRun(
        ["print", procedure, "--kind", "documents", "--format", "text"], library: library.url)
    }
    let broken = try run("itsme-activation")
    #expect(broken.exitCode == 2)
    #expect(broken.errors.contains("has errors and is left out; guichet check shows them"))
    let sound = try run("residence-permit-renewal")
    #expect(sound.exitCode == 0)
    #expect(sound.errors == "")
  }

  @Test("check ends with 1 and shows file, line and column")
  func checkBrokenProcedure() throws {
    let library = try TemporaryFolder(libraryWith: Self.procedure, saying: Self.brokenYAML)
    let run = try GuichetRun(["check", "--today", "2026-11-24"], library: library.url)
    #expect(run.exitCode == 1)
    #expect(run.output.contains(/itsme-activation\/procedure\.yaml:\d+:\d+/))
  }

  private static let brokenPO = "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"x\nmsgid\n"

  @Test("a broken PO file leaves its language partly French and stops nobody")
  func brokenTranslation() throws {
    let library = try TemporaryFolder(
      libraryWith: "Translations/en/itsme-activation.po", saying: Self.brokenPO)
    let walk = try GuichetRun(
      ["walk", "itsme-activation", "--language", "en", "--no-input"], library: library.url)
    #expect(walk.exitCode == 0)
    #expect(walk.output.contains("itsme"))
    let check = try GuichetRun(["check", "--today", "2026-11-24"], library: library.url)
    #expect(check.exitCode == 1)
    #expect(check.output.contains(/Translations\/en\/itsme-activation\.po:4:\d+/))
  }

  @Test("the translators' files are not touched while a procedure is broken")
  func nothingHalfDone() throws {
    let library = try TemporaryFolder(libraryWith: Self.procedure, saying: Self.brokenYAML)
    let file = library.url.appending(path: "Translations/uk/itsme-activation.po")
    let before = try Data(contentsOf: file)
    let run = try GuichetRun(["translations", "update"], library: library.url)
    #expect(run.exitCode != 0)
    #expect(run.errors.contains("nothing was changed"))
    #expect(try Data(contentsOf: file) == before)
  }
}
