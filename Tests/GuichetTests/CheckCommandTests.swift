import Foundation
import TestSupport
import Testing

@Suite("guichet check, from a shell")
struct CheckCommandTests {
  @Test("the shipped library is clean, warnings included")
  func clean() throws {
    let run = try GuichetRun(["check", "--release", "--today", "2026-11-24"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasSuffix("texts: 0 errors, 0 warnings") == true)
    #expect(lines.dropFirst() == ["fr", "uk", "ar", "en"].map { "\($0): fit to publish" }[...])
  }

  @Test("every word of the shipped library is in a dictionary or a word list")
  func spelling() throws {
    let run = try GuichetRun(["check", "--release", "--spelling", "--today", "2026-11-24"])
    #expect(run.exitCode == 0)
    #expect(!run.output.contains("[misspelt-word]"))
  }

  @Test("a note is printed and does not fail a release")
  func notes() throws {
    let path = "Translations/en/interface.po"
    let shipped = try String(
      contentsOf: RepositoryPaths.root.appending(path: path), encoding: .utf8)
    let library = try TemporaryFolder(
      libraryWith: path, saying: shipped.replacing("\"Close\"", with: "\"Close \""))
    let run = try GuichetRun(
      ["check", "--release", "--today", "2026-11-24"], library: library.url)
    #expect(run.output.contains("note: a space stands at the end [stray-space]"))
    #expect(run.output.contains("0 errors, 0 warnings, 1 note\n"))
    #expect(run.exitCode == 0)
  }

  @Test("a missing library ends with 2 and a sentence")
  func missing() throws {
    let run = try GuichetRun(["check", "--library", "/nowhere/at/all"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("there is no folder /nowhere/at/all"))
    #expect(run.output == "")
  }

  @Test("a folder that is no library ends with 2 and a sentence")
  func noLibrary() throws {
    let folder = try TemporaryFolder()
    let run = try GuichetRun(["check"], library: folder.url)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("has no folder Procedures/"))
  }

  @Test(
    "a wrong argument ends with 2",
    arguments: [
      ["--format", "xml"], ["--today", "2027-02-31"], ["--today", "27-02-01"], ["more"],
    ])
  func wrongArguments(arguments: [String]) throws {
    let run = try GuichetRun(["check"] + arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("Error"))
  }

  /// The shape that programs rely on.
  private struct Report: Decodable {
    struct Finding: Decodable {
      let severity: String
      let code: String
      let message: String
      let file: String
    }

    let version: Int
    let errors: Int
    let diagnostics: [Finding]
  }

  @Test("the JSON can be read by a program, and names the broken file")
  func json() throws {
    let path = "Procedures/itsme-activation/procedure.yaml"
    let library = try TemporaryFolder(libraryWith: path, saying: "procedure: [\n")
    let run = try GuichetRun(["check", "--format", "json"], library: library.url)
    #expect(run.exitCode == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.version == 1)
    #expect(report.errors > 0)
    #expect(report.diagnostics.contains { $0.file == path && $0.severity == "error" })
  }

  @Test("SARIF is JSON too")
  func sarif() throws {
    let run = try GuichetRun(["check", "--format", "sarif"])
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((value as? [String: Any])?["version"] as? String == "2.1.0")
  }
}
