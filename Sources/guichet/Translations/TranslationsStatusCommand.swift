import ArgumentParser
import Foundation
import Localization
import ProcedureLibrary
import TranslationExchange

struct TranslationsStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how much is translated, by language and file.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: LibraryOptions
  @Option(help: "How to write the status: text or json.") var format = Format.text

  func run() throws {
    let folder = try LibraryFolder(options.folder())
    let loaded = try LibraryLoader.load(folder)
    let rows = TranslationStatus.all(
      of: loaded.texts, in: try TranslationFolder(folder).catalogues)
    switch format {
    case .text: for row in rows { print(line(row)) }
    case .json: print(String(decoding: try json(rows), as: UTF8.self))
    }
  }

  private func line(_ row: TranslationStatus) -> String {
    let name = "\(row.language.tag)  \(row.domain)".padding(
      toLength: 32, withPad: " ", startingAt: 0)
    return """
      \(name) \(row.translated) of \(row.total) translated, \(row.stale) stale, \
      \(row.missing) missing, \(row.wordsLeft) words left
      """
  }

  private func json(_ rows: [TranslationStatus]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(rows.map(Row.init))
  }

  private struct Row: Encodable {
    let language: String
    let file: String
    let translated: Int
    let stale: Int
    let missing: Int
    let wordsLeft: Int

    init(_ status: TranslationStatus) {
      language = status.language.tag
      file = status.domain.name
      translated = status.translated
      stale = status.stale
      missing = status.missing
      wordsLeft = status.wordsLeft
    }
  }
}
