import Diagnostics
import Localization
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("Which languages are fit to publish")
struct PublishFitnessTests {
  private static let french = ["Votre carte est bleue.", "Prix : {fee}.", "Merci."]

  private func fitness(
    _ policy: PublishPolicy, _ change: (inout [POEntry]) -> Void
  ) throws -> PublishFitness {
    let texts = try TinyLibrary.texts(say: Self.french)
    var file = POMerge.merge(texts, into: nil, language: .english)
    for index in file.entries.indices {
      file.entries[index].translation = .single("\(file.entries[index].id) in English")
    }
    change(&file.entries)
    let folder = try TranslationFolder(
      LibraryInMemory(["Translations/en/test.po": POWriter.text(of: file)]))
    let all = PublishFitness.all(of: texts, in: TranslationReadings(folder), under: policy)
    #expect(all.map(\.language) == Language.allCases)
    #expect(all.first { $0.language == .french }?.isFit == true)
    return try #require(all.first { $0.language == .english })
  }

  @Test("what nobody reviewed is shown unless the association says otherwise")
  func unreviewed() throws {
    #expect(try fitness(PublishPolicy()) { _ in }.isFit)
    var strict = PublishPolicy()
    strict.unreviewed = .block
    let blocked = try fitness(strict) { $0[0].markReviewed(by: "Anna", on: nil) }
    #expect(blocked.obstacles.map(\.kind) == [.unreviewed])
    #expect(blocked.obstacles.map(\.count) == [2])
  }

  @Test("a stale line with a fact blocks, another stale line and a missing one do not")
  func staleFacts() throws {
    let harmless = try fitness(PublishPolicy()) { entries in
      entries[0].flags = [POEntry.fuzzy]
      entries[2].translation = .single("")
    }
    #expect(harmless.isFit)
    let blocked = try fitness(PublishPolicy()) { $0[1].flags.append(POEntry.fuzzy) }
    #expect(blocked.obstacles.map(\.sentence) == ["1 line with facts is older than the French"])
    #expect(
      blocked.diagnostics.map(\.message) == [
        "1 line with facts is older than the French, the first is test/about/say: "
          + "`publish` in organisation.yaml blocks stale-facts"
      ])
    #expect(blocked.diagnostics.map(\.location.path) == ["Translations/en/test.po"])
  }

  @Test("each decision can be turned")
  func turned() throws {
    var policy = PublishPolicy()
    (policy.staleFacts, policy.stale, policy.missing) = (.show, .block, .block)
    let blocked = try fitness(policy) { entries in
      entries[0].flags = [POEntry.fuzzy]
      entries[1].flags.append(POEntry.fuzzy)
      entries[2].translation = .single("")
    }
    #expect(blocked.obstacles.map(\.kind) == [.stale, .missing])
  }
}
