import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Brings a PO file up to today's French, by context and not by likeness across contexts.
///
/// gettext's msgmerge borrows translations between contexts; here a sentence keeps its translation,
/// its comments and its place, a changed one becomes fuzzy with the French it was made from, one that
/// changed back is good again, and one that is gone is kept as obsolete. Merging twice changes nothing.
package struct POMerge {
  private let language: Language
  private let translator: TranslatorName?
  private let act: MeaningUnchanged?
  private var old: [POEntry.Key: POEntry] = [:]
  private var orphans: OrphanEntries
  /// What the entries of changed and moved texts were called in the file.
  private var formerKeys: [POEntry.Key: POEntry.Key] = [:]

  /// Merges the texts of one domain into its file, or makes the file.
  ///
  /// - Parameter act: what an author declared unchanged in meaning; it stays translated.
  package static func merge(
    _ texts: [TranslatableText], into file: POFile?, language: Language,
    declaring act: MeaningUnchanged? = nil
  ) -> POFile {
    var merge = POMerge(texts, file, language, act)
    let entries = texts.map { merge.entry(for: $0) }
    return POFile(
      header: file?.header ?? POHeader(of: texts, language: language),
      entries: EntryOrder(of: file, today: entries, before: merge.formerKeys).sorted(entries)
        + merge.orphans.retired(besides: Set(merge.old.keys)))
  }

  private init(
    _ texts: [TranslatableText], _ file: POFile?, _ language: Language, _ act: MeaningUnchanged?
  ) {
    self.language = language
    self.act = act
    translator = file?.header?.lastTranslator
    let wanted = Set(texts.map(\.entryKey))
    var left: [POEntry] = []
    for entry in file?.entries ?? [] {
      if wanted.contains(entry.key), old[entry.key] == nil || !entry.isObsolete {
        old[entry.key] = entry
      } else {
        left.append(entry)
      }
    }
    orphans = OrphanEntries(left, today: texts)
  }

  private mutating func entry(for text: TranslatableText) -> POEntry {
    var entry =
      old[text.entryKey] ?? former(text)
      ?? POEntry(
        context: text.context.path, id: text.entryKey.id, translation: text.empty(in: language))
    let wasReviewed = entry.isReviewed(translator: translator)
    entry.isObsolete = false
    if !entry.isFuzzy { entry.previous = nil }
    bringUpToDate(&entry, text)
    if let act, act.keys.contains(entry.key), entry.isOfOlderFrench {
      entry.carryOver(act)
      if wasReviewed, let mark = entry.reviewMark {
        entry.markReviewed(by: mark.reviewer, on: mark.date)
      }
    }
    if entry.translation.isEmpty {
      entry.flags.removeAll { $0 == POEntry.fuzzy }
      entry.previous = nil
    }
    entry.settleReviewMark(translator: translator)
    return entry
  }

  /// The entry of the same text before: moved, changed back, or of other French.
  private mutating func former(_ text: TranslatableText) -> POEntry? {
    let found =
      orphans.takeChangedBack(to: text) ?? orphans.takeMoved(to: text) ?? orphans.takeAlike(text)
    guard var entry = found else { return nil }
    formerKeys[text.entryKey] = entry.key
    entry.context = text.context.path
    return entry
  }

  private func bringUpToDate(_ entry: inout POEntry, _ text: TranslatableText) {
    entry.takeFrench(text, in: language)
    entry.extractedComments = text.comments
    entry.references = ["\(text.range.path):\(text.range.start.line)"]
    entry.flags = entry.flags.filter { $0 != POEntry.braceFormat }
    // Of a counted text Arabic says "one" and "two" without the number, which the flag forbids.
    if case .single(let pattern) = text.text, !pattern.values.isEmpty {
      entry.flags.append(POEntry.braceFormat)
    }
  }
}

extension POEntry {
  /// gettext checks the names in `{braces}` of entries with this flag.
  static let braceFormat = "python-brace-format"

  /// Takes today's French; where it differs the entry becomes fuzzy and keeps what it was made from.
  fileprivate mutating func takeFrench(_ text: TranslatableText, in language: Language) {
    let shaped = text.shaped(translation, in: language)
    // The key holds only the singular, so a new plural shows by itself.
    if id != text.entryKey.id || shaped.pluralID != translation.pluralID {
      if isChangedBack(to: text) {
        (flags, previous) = (flags.filter { $0 != Self.fuzzy }, nil)
      } else {
        markFuzzy()
      }
    }
    id = text.entryKey.id
    translation = shaped
  }

  /// Notes that the French changed; one that changed before keeps the French it was made from.
  private mutating func markFuzzy() {
    if isFuzzy, previous?.id != nil { return }
    previous = POPrevious(id: id, pluralID: translation.pluralID)
    if !isFuzzy { flags.insert(Self.fuzzy, at: 0) }
  }
}
