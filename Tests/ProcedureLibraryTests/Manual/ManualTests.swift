import Diagnostics
import Pictograms
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("The manual of the language")
struct ManualTests {
  @Test("Every example can be loaded without an error", arguments: try Manual().examples)
  func exampleLoads(_ example: Manual.Example) throws {
    let library = try Manual().sample(of: example).load()
    let printed = library.diagnostics.filter { $0.severity == .error }
      .map { "\($0.location.path):\($0.range?.start.line ?? 0): \($0.message) [\($0.code)]" }
    #expect(printed == [])
    #expect(library.leftOut == [])
  }

  @Test("The manual has examples of every part")
  func hasExamples() throws {
    #expect(try Manual().examples.count >= 20)
  }

  @Test("Every key stands in an example", arguments: KnownKeys.all.map(\.part))
  func everyKeyIsShown(_ part: String) throws {
    let words = try Manual().wordsOfExamples
    let keys = KnownKeys.all.first { $0.part == part }?.keys ?? []
    #expect(!keys.isEmpty)
    #expect(keys.filter { !words.contains($0) } == [])
  }

  @Test("Every key is explained in the text", arguments: KnownKeys.all.map(\.part))
  func everyKeyIsExplained(_ part: String) throws {
    let explained = try Manual().explainedWords
    let keys = KnownKeys.all.first { $0.part == part }?.keys ?? []
    #expect(keys.filter { !explained.contains($0) } == [])
  }

  @Test("Every picture stands in the list of pictures", arguments: PictogramSet.shipped.ids)
  func everyPictureIsListed(_ id: PictogramID) throws {
    #expect(try Manual().explainedWords.contains(id.text))
  }
}

extension Manual {
  /// Every word that stands before a colon in an example.
  fileprivate var wordsOfExamples: Set<String> {
    var words: Set<String> = []
    for example in examples {
      for part in example.yaml.split(whereSeparator: { $0.isWhitespace || "{[,".contains($0) })
      where part.hasSuffix(":") {
        words.insert(String(part.dropLast()))
      }
    }
    return words
  }

  /// Every word between backquotes, outside examples.
  fileprivate var explainedWords: Set<String> {
    var words: Set<String> = []
    for line in textOutsideExamples {
      for part in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where part.offset % 2 == 1 {
        words.insert(String(part.element.prefix { $0 != ":" && $0 != " " }))
      }
    }
    return words
  }

  private var textOutsideExamples: [Substring] {
    var isInside = false
    return text.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isInside.toggle() }
      return !isInside
    }
  }
}
