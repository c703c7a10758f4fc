package import Localization

/// What a line was when it left the library: the common ground of a three-way merge.
///
/// It travels with every line as text, `uk 8c1d… 0f3a… stale`: the language, the ``Fingerprint`` of
/// the French, that of the translation, and its state.
package struct ExchangeBase: Hashable, Sendable {
  package let language: Language
  package let french: Fingerprint
  package let target: Fingerprint
  package let state: TranslationState

  package init(
    language: Language, french: Fingerprint, target: Fingerprint, state: TranslationState
  ) {
    self.language = language
    self.french = french
    self.target = target
    self.state = state
  }

  /// Reads what ``text`` writes; nothing when it is anything else.
  package init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard words.count == 4, let language = Language(tag: String(words[0])),
      let french = Fingerprint(words[1]), let target = Fingerprint(words[2]),
      let state = TranslationState(rawValue: String(words[3]))
    else { return nil }
    self.init(language: language, french: french, target: target, state: state)
  }

  package var text: String { "\(language.tag) \(french) \(target) \(state.rawValue)" }
}
