import Foundation
import Localization
import TranslationExchange

/// The status of all files for programs.
enum StatusReport {
  /// One object for each file of each language.
  static func json(_ rows: [TranslationStatus]) throws -> String {
    try text(rows.map(Row.init))
  }

  /// One object for each language, each as an endpoint of shields.io wants it.
  static func badges(_ rows: [TranslationStatus]) throws -> String {
    let languages = Dictionary(grouping: rows, by: \.language)
    return try text(
      Dictionary(uniqueKeysWithValues: languages.map { ($0.key.tag, Badge($0.key, $0.value)) }))
  }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private struct Row: Encodable {
    let language: String
    let file: String
    let missing: Int
    let stale: Int
    let translated: Int
    let reviewed: Int
    let wordsLeft: Int
    let lastTranslator: String?

    init(_ status: TranslationStatus) {
      language = status.language.tag
      file = status.domain.name
      missing = status.count(.missing)
      stale = status.count(.stale)
      translated = status.count(.translated)
      reviewed = status.count(.reviewed)
      wordsLeft = status.wordsLeft
      lastTranslator = status.lastTranslator?.name
    }
  }

  /// The fields of https://shields.io/badges/endpoint-badge.
  private struct Badge: Encodable {
    let schemaVersion = 1
    let label: String
    let message: String
    let color: String

    init(_ language: Language, _ rows: [TranslationStatus]) {
      func sum(_ state: TranslationState) -> Int { rows.reduce(0) { $0 + $1.count(state) } }
      let total = rows.reduce(0) { $0 + $1.total }
      let done = sum(.translated) + sum(.reviewed)
      func percent(_ count: Int) -> Int { total == 0 ? 100 : count * 100 / total }
      label = language.nativeName
      message = "\(percent(done))% translated, \(percent(sum(.reviewed)))% reviewed"
      switch (sum(.stale), percent(done)) {
      case (0, 100): color = "brightgreen"
      case (_, 90...): color = "yellow"
      default: color = "red"
      }
    }
  }
}
