package import Localization
import ProcedureEngine

/// One text with its translation, as it stands in a file for translators of any format.
package struct ExchangeUnit: Hashable, Sendable {
  /// The key of the text: `msgctxt`.
  package let context: String
  /// `msgid`, and `msgid_plural` where something is counted.
  package let french: String
  package let plural: String?
  /// The translation, or each of its plural forms.
  package var forms: [String]
  package var state: TranslationState
  /// Nothing when the file does not tell what the line was.
  package var base: ExchangeBase?
  /// What the translator should know.
  package var notes: [String] = []
  /// What translators wrote themselves.
  package var remarks: [String] = []
  package var places: [String] = []
  /// The French that a stale translation was made from.
  package var previous: String?

  package init(
    context: String, french: String, plural: String? = nil, forms: [String],
    state: TranslationState, base: ExchangeBase? = nil
  ) {
    self.context = context
    self.french = french
    self.plural = plural
    self.forms = forms
    self.state = state
    self.base = base
  }

  package var key: POEntry.Key { POEntry.Key(context: context, id: french) }
  package var domain: TextDomain { TextDomain(of: MessageContext(context)) }
  var isEmpty: Bool { forms.allSatisfy(\.isEmpty) }
  var frenchFingerprint: Fingerprint { Fingerprint(of: [french] + (plural.map { [$0] } ?? [])) }
}

extension POEntry {
  /// How far the entry has come, by itself.
  func state(translator: TranslatorName?) -> TranslationState {
    if translation.isEmpty { return .missing }
    if isFuzzy { return .stale }
    return isReviewed(translator: translator) ? .reviewed : .translated
  }
}

extension ExchangeUnit {
  /// The unit of an entry, with what it is now as the base.
  init(_ entry: POEntry, language: Language, translator: TranslatorName?) {
    let state = entry.state(translator: translator)
    self.init(
      context: entry.context ?? "", french: entry.id, plural: entry.translation.pluralID,
      forms: entry.translation.texts, state: state,
      base: ExchangeBase(
        language: language, french: entry.frenchFingerprint, target: entry.targetFingerprint,
        state: state))
    notes = entry.extractedComments
    remarks = entry.translatorComments
    places = entry.references
    previous = entry.previous?.id
  }
}
