package import Localization
package import ProcedureLibrary
import TranslationExchange

/// Which texts of a language can be heard: what `guichet translations status --audio` tells.
package struct RecordingList: Hashable, Sendable {
  package let language: Language
  /// The texts whose words today are recorded, every form.
  package let recorded: [TranslatableText]
  /// The translated texts without a recording.
  package let silent: [TranslatableText]
  /// The names of files that read words nobody says any more.
  package let stale: [String]

  /// Compares the texts of a language with the names of the files in its folder of recordings.
  package init(of entries: [WorkbenchEntry], names: [String], language: Language) {
    self.language = language
    let keys = Dictionary(
      names.compactMap { name in Self.key(name).map { ($0, name) } }
    ) { first, _ in first }
    let spoken = entries.filter { $0.state == .translated || $0.state == .reviewed }
    var used: Set<RecordingKey> = []
    var recorded: [TranslatableText] = []
    var silent: [TranslatableText] = []
    for entry in spoken {
      let wanted = entry.entry.translation.texts.map {
        RecordingKey(reading: $0, in: language)
      }
      used.formUnion(wanted)
      if wanted.allSatisfy({ keys[$0] != nil }) {
        recorded.append(entry.text)
      } else {
        silent.append(entry.text)
      }
    }
    self.recorded = recorded
    self.silent = silent
    stale = names.filter { name in Self.key(name).map { !used.contains($0) } ?? false }.sorted()
  }

  /// The key in a file's name; nothing for a file that is no recording.
  private static func key(_ name: String) -> RecordingKey? {
    let parts = name.split(separator: ".")
    guard parts.count == 2, RecordingFormat(rawValue: String(parts[1])) != nil else { return nil }
    return RecordingKey(parts[0])
  }
}
