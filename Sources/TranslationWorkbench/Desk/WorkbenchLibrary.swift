import Diagnostics
package import Presentation
package import ProcedureLibrary
import TranslationExchange

/// The French side of the workbench: one library that never changes, with its screens.
package struct WorkbenchLibrary: Sendable {
  package let loaded: LoadedLibrary
  /// Whether some of its files have errors; their texts may be missing.
  var isFaulty: Bool { loaded.diagnostics.contains { $0.severity == .error } }
  let interface: Interface
  let preview: ScreenPreview
  let domains: Set<TextDomain>
  let texts: [EntryID: TranslatableText]

  /// Takes a library with the screens that were found in it.
  package init(_ loaded: LoadedLibrary, interface: Interface, preview: ScreenPreview) {
    self.loaded = loaded
    self.interface = interface
    self.preview = preview
    domains = Set(loaded.texts.map { TextDomain(of: $0.context) })
    texts = Dictionary(loaded.texts.map { (EntryID(of: $0), $0) }) { first, _ in first }
  }

  /// Finds the screens of a library, which takes a second.
  package init(_ loaded: LoadedLibrary, interface: Interface) {
    self.init(
      loaded, interface: interface, preview: ScreenPreview(of: loaded, interface: interface))
  }
}

/// The texts that authors changed or took away since the workbench was opened.
struct FormerTexts: Sendable {
  private var texts: [EntryID: TranslatableText] = [:]
  /// What came in the place of others.
  private var arrived: Set<EntryID> = []

  /// Notes what another library says no more.
  mutating func note(from old: WorkbenchLibrary, to new: WorkbenchLibrary) {
    for (id, text) in old.texts where new.texts[id] == nil { texts[id] = text }
    for id in new.texts.keys where old.texts[id] == nil { arrived.insert(id) }
  }

  /// A text that is said no more.
  subscript(id: EntryID) -> TranslatableText? { texts[id] }

  /// The text that came in the place of one: made from its French, or the only new one there.
  func successor(of id: EntryID, on shelf: LanguageShelf) -> WorkbenchEntry? {
    guard let former = texts[id] else { return nil }
    let others = shelf.entries.filter {
      $0.text.context == former.context && arrived.contains($0.id)
    }
    return others.first { $0.formerFrench == former.key.source }
      ?? (others.count == 1 ? others[0] : nil)
  }
}
