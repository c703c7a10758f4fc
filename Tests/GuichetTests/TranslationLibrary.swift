import Foundation
import TestSupport

/// A small library with one procedure, translated into English, that a test may change.
struct TranslationLibrary {
  static let title = (french: "Demander une carte", english: "Ask for a card")
  static let price = (french: "Prix : {fee}.", english: "Price: {fee}.")

  let folder: TemporaryFolder

  /// Makes the library; its PO files are in step with the French.
  init() throws {
    folder = try TemporaryFolder()
    for name in ["Procedures/parking", "Procedures/shared"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: name), withIntermediateDirectories: true)
    }
    try write(Self.procedure, to: "Procedures/parking/procedure.yaml")
    try write(Self.journeys, to: "Procedures/parking/journeys.yaml")
    _ = try run(["update"])
    for (french, english) in [Self.title, Self.price] {
      try replace(
        "msgid \"\(french)\"\nmsgstr \"\"", by: "msgid \"\(french)\"\nmsgstr \"\(english)\"",
        in: "Translations/en/parking.po")
    }
  }

  private static let procedure = """
    procedure: parking
    language: fr
    title: Demander une carte
    summary: Une carte pour se garer.
    reviewed: 2026-11-24
    review-within: 6 months
    sources:
      site: { authority: Un office, kind: authority, url: example.be, copy-of: undated, seen: 2026-11 }
    facts:
      fee: { money: 20, source: site }
    steps:
      - id: price
        read: Le prix
        say: "Prix : {fee}."
      - id: done
        finish: Fini

    """

  private static let journeys = """
    - journey: avec une voiture
      today: 2026-11-24
      answers: {}
      steps: [price, done]
      ends: done

    """

  func run(_ arguments: [String]) throws -> GuichetRun {
    try GuichetRun(["translations"] + arguments, library: folder.url)
  }

  func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
  }

  struct MissingWords: Error {
    let words: String
    let file: String
  }

  /// Replaces words that stand in a file.
  func replace(_ words: String, by others: String, in name: String) throws {
    let text = try text(name)
    guard text.contains(words) else { throw MissingWords(words: words, file: name) }
    try write(text.replacingOccurrences(of: words, with: others), to: name)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.url.appending(path: name))
  }

  /// All PO files in one, to see that nothing changed.
  func translations() throws -> [String: Data] {
    let folder = folder.url.appending(path: "Translations")
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return try paths.filter { $0.contains(".") }.reduce(into: [:]) { files, path in
      files[path] = try Data(contentsOf: folder.appending(path: path))
    }
  }
}
