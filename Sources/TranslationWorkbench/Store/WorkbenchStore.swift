import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary
import TranslationExchange

/// Keeps edits in the PO files, one after another, and loses none.
///
/// Each edit is made to the file as it stands on disk at that moment. An entry that changed since
/// the person saw it is a conflict: nothing is written, and both texts are handed back.
package actor WorkbenchStore {
  package enum Outcome: Hashable, Sendable {
    /// The file holds the entry now; `changed` is false when it held it before.
    case saved(POEntry, changed: Bool)
    /// Somebody else changed the entry meanwhile.
    case conflict(theirs: POEntry)
    case refused(ReviewRefusal)
    /// The French was changed or taken away meanwhile; nothing was written.
    case gone
    /// The file has errors that writing would lose.
    case faulty(path: String)
    case failed(FileFailure)
  }

  private let files: any FileOperations
  private var domains: [TextDomain: [TranslatableText]]

  package init(files: any FileOperations, texts: [TranslatableText]) {
    self.files = files
    domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
  }

  /// Keeps edits of another French from now on.
  func adopt(_ texts: [TranslatableText]) {
    domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
  }

  /// Makes an edit of a text's entry.
  package func save(
    _ edit: EntryEdit, of text: TranslatableText, in language: Language
  ) -> Outcome {
    let domain = TextDomain(of: text.context)
    let path = domain.path(in: language)
    let texts = domains[domain] ?? []
    guard texts.contains(where: { $0.key == text.key }) else { return .gone }
    do throws(FileFailure) {
      let source = try files.bytes(of: path).map { SourceFile(path: path, bytes: $0) }
      let merged = POMerge.merge(
        texts, into: source.map { POReader.read($0).file }, language: language)
      if let source, let outcome = try patch(source, merged, edit, text) { return outcome }
      return try rewrite(merged, edit, text, path)
    } catch {
      return .failed(error)
    }
  }

  /// Changes the entry in its file; nothing when the file has no entry of today's French.
  private func patch(
    _ source: SourceFile, _ merged: POFile, _ edit: EntryEdit, _ text: TranslatableText
  ) throws(FileFailure) -> Outcome? {
    var patch = POPatch(source)
    guard patch.isSound else { return .faulty(path: source.path) }
    guard let old = patch.entry(text.poKey), text.fits(old) else { return nil }
    var entry = merged.entries[merged.index(of: text)]
    guard entry.revision == edit.base else { return conflict(entry, edit) }
    // Places and notes change when the file is updated, and not before.
    (entry.references, entry.extractedComments) = (old.references, old.extractedComments)
    switch edit.applied(to: entry, translator: patch.header?.lastTranslator) {
    case .failure(let refusal): return .refused(refusal)
    case .success(let edited) where edited == entry: return .saved(entry, changed: false)
    case .success(let edited):
      patch.replace(text.poKey, with: edited)
      if let header = patch.header { patch.replace(header: header.signed(edit)) }
      try files.replace(source.path, with: patch.patched)
      return .saved(edited, changed: true)
    }
  }

  /// Brings the whole file up to today's French with the edit, as `translations update` would.
  private func rewrite(
    _ merged: POFile, _ edit: EntryEdit, _ text: TranslatableText, _ path: String
  ) throws(FileFailure) -> Outcome {
    var merged = merged
    let index = merged.index(of: text)
    let entry = merged.entries[index]
    guard entry.revision == edit.base else { return conflict(entry, edit) }
    switch edit.applied(to: entry, translator: merged.header?.lastTranslator) {
    case .failure(let refusal): return .refused(refusal)
    case .success(let edited):
      merged.entries[index] = edited
      merged.header = merged.header?.signed(edit)
      try files.replace(path, with: Array(POWriter.text(of: merged).utf8))
      return .saved(edited, changed: true)
    }
  }

  /// Two people who wrote the same words are in no conflict.
  private func conflict(_ entry: POEntry, _ edit: EntryEdit) -> Outcome {
    switch edit.act {
    case .translate(let texts) where !entry.isFuzzy && entry.translation.texts == texts:
      .saved(entry, changed: false)
    case .translate, .review: .conflict(theirs: entry)
    }
  }
}

extension POFile {
  /// Where a text's entry stands after merging.
  fileprivate func index(of text: TranslatableText) -> Int {
    guard let index = entries.firstIndex(where: { $0.key == text.poKey && !$0.isObsolete }) else {
      preconditionFailure("merging gives every text of the library an entry")
    }
    return index
  }
}

extension POHeader {
  /// The header after an edit; who only reviews is not the last translator.
  fileprivate func signed(_ edit: EntryEdit) -> POHeader {
    var header = self
    header["PO-Revision-Date"] = edit.moment.revisionDate
    switch edit.act {
    case .translate: header["Last-Translator"] = "\(edit.person) <>"
    case .review: break
    }
    return header
  }
}

extension TranslatableText {
  /// Whether an entry has the shape of the text: today's plural, or none.
  fileprivate func fits(_ entry: POEntry) -> Bool {
    switch (text, entry.translation) {
    case (.single, .single): true
    case (.counted(_, let other), .plural(let id, _)): id == other.source
    case (.single, .plural), (.counted, .single): false
    }
  }
}
