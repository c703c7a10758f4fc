import Localization
import ProcedureEngine
import ProcedureLibrary

/// The entries of a PO file whose French no longer stands in their context.
///
/// Each is taken once, by the text it most likely became; the others are retired.
struct OrphanEntries {
  private var entries: [POEntry?]
  /// The contexts that hold texts today: what stands in another has moved or is gone.
  private let contexts: Set<String>

  /// Takes the entries in the order of the file.
  init(_ entries: [POEntry], today texts: [TranslatableText]) {
    self.entries = entries
    contexts = Set(texts.map(\.context.path))
  }

  /// The entry that was made from exactly this French, before the French changed and changed back.
  mutating func takeChangedBack(to text: TranslatableText) -> POEntry? {
    take { $0.context == text.context.path && !$0.isObsolete && $0.isChangedBack(to: text) }
  }

  /// The entry of the same French in the same field of a place that is gone: a renamed step.
  ///
  /// Nothing when two places are gone that said the same.
  mutating func takeMoved(to text: TranslatableText) -> POEntry? {
    let field = text.context.path.lastComponent
    let found = entries.indices.filter { index in
      guard let entry = entries[index], let context = entry.context else { return false }
      return entry.id == text.entryKey.id && !contexts.contains(context)
        && context.lastComponent == field && !entry.translation.isEmpty && !entry.isObsolete
    }
    return found.count == 1 ? take(at: found[0]) : nil
  }

  /// The entry of the French that this text most likely was before it changed.
  mutating func takeAlike(_ text: TranslatableText) -> POEntry? {
    let candidates = entries.indices.compactMap { index -> (index: Int, likeness: Double)? in
      guard let entry = entries[index], entry.context == text.context.path, !entry.isObsolete,
        !entry.translation.isEmpty
      else { return nil }
      return (index, likeness(of: entry.id, and: text.entryKey.id))
    }
    guard let best = candidates.max(by: { $0.likeness < $1.likeness }), best.likeness >= 0.4
    else { return nil }
    return take(at: best.index)
  }

  /// The entries nobody took, each once: gettext allows a key once, obsolete or not.
  func retired(besides keys: Set<POEntry.Key>) -> [POEntry] {
    let left = entries.compactMap { $0 }
    var seen = keys
    let kept = Set(
      (left.filter { !$0.isObsolete } + left.filter(\.isObsolete))
        .filter { !$0.translation.isEmpty && seen.insert($0.key).inserted })
    return left.filter(kept.contains).map(\.retired)
  }

  private mutating func take(where matches: (POEntry) -> Bool) -> POEntry? {
    let index = entries.firstIndex { entry in entry.map(matches) ?? false }
    return index.flatMap { take(at: $0) }
  }

  private mutating func take(at index: Int) -> POEntry? {
    defer { entries[index] = nil }
    return entries[index]
  }
}

extension POEntry {
  /// Whether a fuzzy entry was made from exactly the French that the text has today.
  func isChangedBack(to text: TranslatableText) -> Bool {
    guard isFuzzy, !translation.isEmpty, let previous, previous.id == text.entryKey.id else {
      return false
    }
    switch text.text {
    case .single: return previous.pluralID == nil
    case .counted(_, let other): return previous.pluralID == other.source
    }
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

extension String {
  fileprivate var lastComponent: Substring {
    self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
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
