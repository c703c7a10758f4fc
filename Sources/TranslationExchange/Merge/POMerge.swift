import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Brings a PO file up to today's French, by context and not by likeness across contexts.
///
/// gettext's msgmerge borrows translations between contexts; here a sentence keeps its translation,
/// its comments and its place, a changed one becomes fuzzy with the French it was made from, and one
/// that is gone is kept as obsolete. Merging twice changes nothing.
package struct POMerge {
  private let language: Language
  private var old: [POEntry.Key: POEntry] = [:]
  /// Entries whose French is no longer in their context, in the order of the file.
  private var orphans: [String: [POEntry]] = [:]

  /// Merges the texts of one domain into its file, or makes the file.
  package static func merge(
    _ texts: [TranslatableText], into file: POFile?, language: Language
  ) -> POFile {
    var merge = POMerge(texts, file, language)
    let entries = texts.map { merge.entry(for: $0) }
    let order = Dictionary(
      (file?.entries ?? []).enumerated().map { ($1.key, $0) }
    ) { first, _ in first }
    let obsolete = merge.left.sorted {
      order[$0.key, default: .max] < order[$1.key, default: .max]
    }
    return POFile(
      header: file?.header ?? POHeader(of: texts, language: language), entries: entries + obsolete)
  }

  private init(_ texts: [TranslatableText], _ file: POFile?, _ language: Language) {
    self.language = language
    let wanted = Set(texts.map(\.entryKey))
    for entry in file?.entries ?? [] {
      if wanted.contains(entry.key), old[entry.key] == nil || !entry.isObsolete {
        old[entry.key] = entry
      } else {
        orphans[entry.context ?? "", default: []].append(entry)
      }
    }
  }

  /// The entries of texts that are gone, each once: gettext allows a key once, obsolete or not.
  private var left: [POEntry] {
    var seen = Set(old.keys)
    return orphans.values.flatMap { $0.filter { !$0.isObsolete } + $0.filter(\.isObsolete) }
      .filter { !$0.translation.isEmpty && seen.insert($0.key).inserted }
      .map(\.retired)
  }

  private mutating func entry(for text: TranslatableText) -> POEntry {
    var entry =
      old[text.entryKey] ?? changed(text)
      ?? POEntry(
        context: text.context.path, id: text.entryKey.id, translation: text.empty(in: language))
    entry.isObsolete = false
    if !entry.isFuzzy { entry.previous = nil }
    let shaped = text.shaped(entry.translation, in: language)
    // The key holds only the singular, so a new plural shows here.
    if shaped.pluralID != entry.translation.pluralID { entry.markFuzzy() }
    entry.translation = shaped
    entry.extractedComments = [text.note]
    entry.references = ["\(text.range.path):\(text.range.start.line)"]
    entry.flags = entry.flags.filter { $0 != POEntry.braceFormat }
    // Of a counted text Arabic says "one" and "two" without the number, which the flag forbids.
    if case .single(let pattern) = text.text, !pattern.values.isEmpty {
      entry.flags.append(POEntry.braceFormat)
    }
    if entry.translation.isEmpty {
      entry.flags.removeAll { $0 == POEntry.fuzzy }
      entry.previous = nil
    }
    return entry
  }

  /// The entry of the French that this text most likely was before it changed, now fuzzy.
  private mutating func changed(_ text: TranslatableText) -> POEntry? {
    let context = text.context.path
    let candidates = (orphans[context] ?? []).enumerated()
      .filter { !$0.element.translation.isEmpty && !$0.element.isObsolete }
      .map { ($0.offset, likeness(of: $0.element.id, and: text.entryKey.id)) }
    guard let best = candidates.max(by: { $0.1 < $1.1 }), best.1 >= 0.4,
      var entry = orphans[context]?.remove(at: best.0)
    else { return nil }
    entry.markFuzzy()
    entry.id = text.entryKey.id
    return entry
  }
}

extension POEntry {
  /// gettext checks the names in `{braces}` of entries with this flag.
  static let braceFormat = "python-brace-format"

  /// Notes that the French changed; one that changed before keeps the French it was made from.
  fileprivate mutating func markFuzzy() {
    if isFuzzy, previous?.id != nil { return }
    previous = POPrevious(id: id, pluralID: translation.pluralID)
    if !isFuzzy { flags.insert(Self.fuzzy, at: 0) }
  }

  /// The entry of a text that is gone.
  fileprivate var retired: POEntry {
    var entry = self
    entry.isObsolete = true
    entry.references = []
    entry.extractedComments = []
    entry.flags = entry.flags.filter { $0 == Self.fuzzy }
    return entry
  }
}

/// How much of two sentences' words is the same, from 0 to 1 (the Dice coefficient).
private func likeness(of left: String, and right: String) -> Double {
  func words(_ text: String) -> [String: Int] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }
  let left = words(left)
  let right = words(right)
  let total = left.values.reduce(0, +) + right.values.reduce(0, +)
  guard total > 0 else { return 1 }
  let shared = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
  return Double(2 * shared) / Double(total)
}
