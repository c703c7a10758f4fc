import Diagnostics
import Testing

struct DiagnosticLogTests {
  private let file = SourceFile(path: "b.yaml", text: "one two\nthree")

  @Test("problems are sorted by path, place, code, and a whole file comes first")
  func sorted() {
    var log = DiagnosticLog()
    log.append(Diagnostic("z-last", at: file.range(4..<7), "m"))
    log.append(Diagnostic("b-code", .warning, at: file.range(0..<3), "m"))
    log.append(Diagnostic("a-code", at: file.range(0..<3), "m"))
    log.append(Diagnostic("whole", at: .file(path: "b.yaml"), "m"))
    log.append(contentsOf: [Diagnostic("other", at: .file(path: "a.yaml"), "m")])
    #expect(log.sorted.map(\.code.word) == ["other", "whole", "a-code", "b-code", "z-last"])
  }

  @Test("errors, warnings and notes are counted apart")
  func counts() {
    var log = DiagnosticLog([Diagnostic("x", .warning, at: .file(path: "a"), "m")])
    #expect(!log.hasErrors)
    log.append(Diagnostic("y", at: .file(path: "a"), "m"))
    #expect(log.hasErrors)
    #expect(log.errorCount == 1)
    #expect(log.warningCount == 1)
    #expect(log.noteCount == 0)
    log.append(Diagnostic("z", .note, at: .file(path: "a"), "m"))
    #expect(log.warningCount == 1)
    #expect(log.noteCount == 1)
  }
}
