import Localization
import Presentation
import ProcedureLibrary
import TranslationExchange

/// Earlier translations of similar French sentences.
///
/// Two sentences are as alike as the words they share, each word weighing the more the rarer it is
/// (the Dice coefficient over inverse document frequencies). The order is the same on every machine.
package struct TranslationMemory: Sendable {
  /// A sentence with its translation.
  package struct Unit: Hashable, Sendable {
    package let id: EntryID
    package let french: String
    package let texts: [String]
    package let isReviewed: Bool

    package init(id: EntryID, french: String, texts: [String], isReviewed: Bool) {
      self.id = id
      self.french = french
      self.texts = texts
      self.isReviewed = isReviewed
    }
  }

  package struct Match: Hashable, Sendable {
    package let unit: Unit
    /// From 0 to 100; 100 says that all words are the same.
    package let percent: Int
  }

  private var units: [Unit] = []
  private var words: [[String: Int]] = []
  /// The sentences in which a word stands.
  private var postings: [String: [Int]] = [:]

  /// Remembers what is translated; what is stale or not translated teaches nothing.
  init(of entries: [WorkbenchEntry]) {
    self.init(
      entries.filter { $0.state == .translated || $0.state == .reviewed }.map {
        Unit(
          id: $0.id, french: $0.text.key.source, texts: $0.entry.translation.texts,
          isReviewed: $0.state == .reviewed)
      })
  }

  package init(_ units: [Unit]) {
    self.units = units
    for (index, unit) in units.enumerated() {
      let counts = Self.words(of: unit.french)
      words.append(counts)
      for word in counts.keys { postings[word, default: []].append(index) }
    }
  }

  /// The most alike sentences, each French once, the best first.
  package func matches(
    for french: String, without id: EntryID? = nil, limit: Int = 5, atLeast percent: Int = 40
  ) -> [Match] {
    let wanted = Self.words(of: french)
    var shared: [Int: Double] = [:]
    for (word, count) in wanted {
      let weight = weight(of: word)
      for index in postings[word] ?? [] {
        shared[index, default: 0] += weight * Double(min(count, words[index][word] ?? 0))
      }
    }
    let total = self.total(wanted)
    let matches = shared.compactMap { index, weight -> (Int, Int)? in
      guard units[index].id != id else { return nil }
      let likeness = 200 * weight / (total + self.total(words[index]))
      let rounded = Int(likeness.rounded())
      return rounded >= percent ? (index, rounded) : nil
    }
    var seen: Set<[String]> = []
    return matches.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .filter { seen.insert([units[$0.0].french] + units[$0.0].texts).inserted }
      .prefix(limit).map { Match(unit: units[$0.0], percent: $0.1) }
  }

  private func weight(of word: String) -> Double {
    // A whole number keeps the sums exact, so that their order cannot change the result.
    let rarity = max(1, (units.count + 1) / ((postings[word]?.count ?? 0) + 1))
    return Double(Int.bitWidth - rarity.leadingZeroBitCount)
  }

  private func total(_ words: [String: Int]) -> Double {
    words.reduce(0) { $0 + weight(of: $1.key) * Double($1.value) }
  }

  private static func words(of text: String) -> [String: Int] {
    text.split { !$0.isLetter && !$0.isNumber }
      .reduce(into: [:]) { $0[SearchKey(String($1)).folded, default: 0] += 1 }
  }
}
