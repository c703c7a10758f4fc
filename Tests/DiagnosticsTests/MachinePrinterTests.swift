import Diagnostics
import Foundation
import TestSupport
import Testing

struct MachinePrinterTests {
  @Test("JSON has its documented shape")
  func json() throws {
    let text = JSONPrinter().text(for: Sample.diagnostics)
    #expect(GoldenFile("diagnostics.json").difference(from: text) == nil)
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test("SARIF has the members that 2.1.0 requires")
  func sarif() throws {
    let text = SARIFPrinter(toolVersion: "1.0").text(for: Sample.diagnostics)
    #expect(GoldenFile("diagnostics.sarif").difference(from: text) == nil)
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test("nothing in JSON can steer a terminal, and every character comes back")
  func escapes() throws {
    let message = "a\"b\\c\n\t\u{1B}\u{9B}\u{202E}\u{E0001}é"
    let text = JSONPrinter().text(for: [Diagnostic("x", at: .file(path: "p"), message)])
    #expect(text.contains(#""a\"b\\c\n\t\u001b\u009b\u202e\udb40\udc01é""#))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let first = (object?["diagnostics"] as? [[String: Any]])?.first
    #expect(first?["message"] as? String == message)
  }

  @Test("no diagnostics give an empty list")
  func none() {
    #expect(
      JSONPrinter().text(for: [])
        == "{\n  \"version\": 1,\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"diagnostics\": []\n}\n")
  }
}

/// One diagnostic of each form, for the golden files.
enum Sample {
  static let file = SourceFile(
    path: "Procédures/x/procedure.yaml", text: "title: Carte\nquestons:\n  card: é\n")

  static let diagnostics = [
    Diagnostic("unreadable-file", at: .file(path: "b\u{1B}.yaml"), "the file cannot be read"),
    Diagnostic(
      "unknown-key", at: file.range(13..<21), "unknown key \"questons\"",
      notes: [.init("the procedure begins here", at: file.range(0..<5))],
      fixIts: [.init("write \"questions\"", replace: file.range(13..<21), with: "questions")]),
    Diagnostic("short-text", .warning, at: file.range(31..<33), "the text \"é\" is very short"),
  ]
}
