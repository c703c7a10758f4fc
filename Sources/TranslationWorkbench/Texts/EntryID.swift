package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// The name of a text in an address: the fingerprint of its key.
///
/// It is looked up among the texts of the library, so no address can name anything else.
package struct EntryID: Hashable, Sendable, CustomStringConvertible {
  private let fingerprint: Fingerprint

  package init(of text: TranslatableText) {
    fingerprint = Fingerprint(of: [text.context.path, text.key.source])
  }

  /// Reads sixteen hexadecimal digits.
  init?(_ text: String) {
    guard let fingerprint = Fingerprint(text) else { return nil }
    self.fingerprint = fingerprint
  }

  package var description: String { fingerprint.description }
}

extension POEntry {
  /// A mark of all that a person may change in the entry, and of the French it belongs to.
  ///
  /// Places and comments of the program are left out: they move with every new line of French.
  package var revision: Fingerprint {
    var entry = self
    entry.references = []
    entry.extractedComments = []
    entry.flags = isFuzzy ? [POEntry.fuzzy] : []
    return Fingerprint(of: [POWriter.text(of: entry)])
  }
}
