import Diagnostics
package import Localization
package import ProcedureEngine
package import ProcedureLibrary
import Presentation
package import TranslationExchange

/// A text of the library with its translation in one language.
package struct WorkbenchEntry: Hashable, Sendable {
  package let id: EntryID
  package let text: TranslatableText
  /// The entry as `guichet translations update` would leave it, whether it was run or not.
  package let entry: POEntry
  package let state: TranslationState
  /// What the checks found; none while nothing is translated.
  package let findings: [DraftFinding]
  let searchKeys: [SearchKey]

  package var domain: TextDomain { TextDomain(of: text.context) }

  init(_ text: TranslatableText, _ entry: POEntry, language: Language, translator: TranslatorName?)
  {
    id = EntryID(of: text)
    self.text = text
    self.entry = entry
    findings =
      entry.translation.isEmpty
      ? []
      : DraftCheck.findings(
        in: entry.translation, of: text, language: language, comments: entry.translatorComments)
    state = TranslationState(of: entry, findings: findings, translator: translator)
    searchKeys = ([entry.id] + entry.translation.texts).map(SearchKey.init)
  }

  /// The French whose words a translation has, in the forms French has.
  package var french: [MessagePattern] {
    switch text.text {
    case .single(let pattern): [pattern]
    case .counted(let one, let other): [one, other]
    }
  }

  /// The French that a translator follows; of a counted text the plural.
  package var pattern: MessagePattern {
    switch text.text {
    case .single(let pattern): pattern
    case .counted(_, let other): other
    }
  }

  /// The French the translation was made from, where it changed since.
  package var formerFrench: String? { entry.isFuzzy ? entry.previous?.id : nil }

  /// Whether French or translation hold the typed words; nothing typed is in everything.
  func contains(_ search: SearchKey) -> Bool {
    search.folded.isEmpty || searchKeys.contains { $0.contains(search) }
  }
}

extension TranslationState {
  /// The state of an entry that was brought up to today's French.
  fileprivate init(of entry: POEntry, findings: [DraftFinding], translator: TranslatorName?) {
    if entry.translation.isEmpty {
      self = .missing
    } else if entry.isFuzzy {
      self = .stale
    } else if findings.contains(where: { $0.code.hidesTranslation }) {
      self = .missing
    } else {
      self = entry.isReviewed(translator: translator) ? .reviewed : .translated
    }
  }
}

extension DiagnosticCode {
  /// Whether people see the French as long as this is not mended (`CatalogueReading`).
  fileprivate var hidesTranslation: Bool {
    ["po-markup", "po-plural-forms", "plural-form-missing"].contains(word)
  }
}
