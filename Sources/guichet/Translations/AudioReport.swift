import Foundation
import Localization
import ProcedureLibrary
import TranslationExchange
import TranslationWorkbench

/// Which translations can be heard, by language and file.
struct AudioReport: Encodable {
  private let languages: [InLanguage]

  /// A recording is named by the words it reads, so that of one whose words changed only the
  /// language is known.
  private struct InLanguage: Encodable {
    let language: String
    let files: [InFile]
    let stale: [String]
  }

  private struct InFile: Encodable {
    let file: String
    let recorded: Int
    let silent: Int
  }

  /// Compares the translated texts with the recordings in the library's folder.
  init(of loaded: LoadedLibrary, _ translations: TranslationFolder, root: String) throws {
    let store = RecordingStore(files: DiskFiles(root: root))
    let domains = Set(loaded.texts.map { TextDomain(of: $0.context) }).sorted()
    languages = try Language.allCases.filter { $0 != .source }.map { language in
      let shelf = LanguageShelf(
        loaded.texts, files: translations.files[language] ?? [:], language: language)
      let list = RecordingList(
        of: shelf.entries, names: try store.names(in: language), language: language)
      func count(_ texts: [TranslatableText], _ domain: TextDomain) -> Int {
        texts.count { TextDomain(of: $0.context) == domain }
      }
      return InLanguage(
        language: language.tag,
        files: domains.map {
          InFile(
            file: $0.name, recorded: count(list.recorded, $0), silent: count(list.silent, $0))
        }, stale: list.stale)
    }
  }

  /// A table, and below it the recordings of words that nobody says any more.
  var text: String {
    let rows = languages.flatMap { inLanguage in
      inLanguage.files.map {
        [inLanguage.language, $0.file, String($0.recorded), String($0.silent)]
      }
    }
    let heading = ["language", "file", "recorded", "not recorded"]
    let stale = languages.filter { !$0.stale.isEmpty }.map { inLanguage in
      let count = inLanguage.stale.count
      let recordings = count == 1 ? "1 recording reads" : "\(count) recordings read"
      return "\n\(inLanguage.language): \(recordings) words that changed\n"
        + inLanguage.stale.map { "  Translations/\(inLanguage.language)/audio/\($0)\n" }.joined()
    }
    return AlignedTable(rows: [heading] + rows, numbers: 2...3).text + stale.joined()
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(languages), as: UTF8.self)
  }
}
