import Localization
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("The order of entries in a PO file")
struct EntryOrderTests {
  private static let french = [
    "La carte A est bleue.", "Le guichet B est ouvert.", "Votre photo C est prête.",
  ]

  private func merged(_ french: [String], into entries: [POEntry]) throws -> [POEntry] {
    let translated = entries.map { entry in
      var entry = entry
      if entry.translation.isEmpty { entry.translation = .single("\(entry.id) !") }
      return entry
    }
    return POMerge.merge(
      try TinyLibrary.texts(say: french), into: POFile(entries: translated), language: .english
    ).entries
  }

  @Test("an order that a translator made survives, and merging again changes nothing")
  func handMade() throws {
    let entries = try merged(Self.french, into: [])
    let byHand = [entries[2], entries[0], entries[1]]
    let kept = try merged(Self.french, into: byHand)
    #expect(kept.map(\.id) == byHand.map(\.id))
    #expect(try merged(Self.french, into: kept) == kept)
  }

  @Test("a new sentence comes after the one it follows, a changed one keeps its place")
  func newInHandMade() throws {
    let entries = try merged(Self.french, into: [])
    let byHand = [entries[2], entries[0], entries[1]]
    let french = [
      "La carte A est toute bleue.", "Une phrase nouvelle.", Self.french[1], Self.french[2],
    ]
    let kept = try merged(french, into: byHand)
    #expect(kept.map(\.id) == [french[3], french[0], french[1], french[2]])
    #expect(kept.map(\.isFuzzy) == [false, true, false, false])
  }

  @Test("a file in order of the French follows the French")
  func followsFrench() throws {
    let entries = try merged(Self.french, into: [])
    let turned = Array(Self.french.reversed())
    #expect(try merged(turned, into: entries).map(\.id) == turned)
  }
}
