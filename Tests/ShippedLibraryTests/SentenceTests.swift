import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("The French of the shipped library")
struct SentenceTests {
  private static func texts() throws -> [(text: TranslatableText, lengths: [Int])] {
    try Shipped.library().loaded.texts.map { text in
      switch text.text {
      case .single(let pattern): (text, pattern.sentenceLengths)
      case .counted(let one, let other): (text, one.sentenceLengths + other.sentenceLengths)
      }
    }
  }

  @Test("no sentence has more than 20 words")
  func longest() throws {
    let long = try Self.texts().filter { ($0.lengths.max() ?? 0) > 20 }
    #expect(long.map(\.text.key.source) == [])
  }

  @Test("a sentence has 12 words at most on average")
  func average() throws {
    let lengths = try Self.texts().flatMap(\.lengths)
    try #require(lengths.count > 100)
    #expect(Double(lengths.reduce(0, +)) / Double(lengths.count) <= 12)
  }
}
