package import ProcedureEngine

/// The translations of one language, found by context and exact French.
///
/// Patterns are parsed when it is made, so a lookup is two dictionary accesses and cannot fail.
package struct Catalogue: Sendable {
  package let language: Language
  private var texts: [Key: Translation<MessagePattern>] = [:]
  private var counted: [Key: Translation<CountedForms>] = [:]
  /// The entries of a context, whatever their French; they tell stale from missing.
  private var origins: [MessageContext: [StaleTranslation]] = [:]

  private struct Key: Hashable {
    let context: MessageContext
    let french: String
  }

  /// Makes an empty catalogue; ``CatalogueReading`` fills one from PO files.
  ///
  /// - Precondition: the language is not French, which is the source.
  package init(language: Language) {
    precondition(language != .source, "French is the source and has no catalogue")
    self.language = language
  }

  /// How many French texts have a translation that may be shown.
  package var translatedCount: Int {
    texts.values.count { $0.current != nil } + counted.values.count { $0.current != nil }
  }

  package func lookup(_ context: MessageContext, _ french: String) -> Translation<MessagePattern> {
    texts[Key(context: context, french: french)] ?? elsewhere(in: context)
  }

  package func lookup(_ message: Message) -> Translation<MessagePattern> {
    lookup(message.context, message.pattern.source)
  }

  /// The translation of what is said aloud; missing when nothing is said differently in French.
  package func lookup(spoken message: Message) -> Translation<MessagePattern> {
    guard let spoken = message.spoken else { return .missing }
    return lookup(message.context / "spoken", spoken.source)
  }

  package func lookup(counted message: CountedMessage) -> Translation<CountedForms> {
    counted[Key(context: message.context, french: message.one.source)]
      ?? elsewhere(in: message.context)
  }

  /// What a miss is: stale when its context holds one other sentence, otherwise missing.
  ///
  /// A context holds every sentence of its place, so only a single one can be told to have changed.
  private func elsewhere<Translated>(in context: MessageContext) -> Translation<Translated> {
    guard let origins = origins[context], origins.count == 1 else { return .missing }
    return .stale(origins[0])
  }

  mutating func add(
    _ translation: Translation<MessagePattern>, of french: String, in context: MessageContext,
    origin: StaleTranslation
  ) {
    texts[Key(context: context, french: french)] = translation
    origins[context, default: []].append(origin)
  }

  mutating func add(
    counted translation: Translation<CountedForms>, of french: String, in context: MessageContext,
    origin: StaleTranslation
  ) {
    counted[Key(context: context, french: french)] = translation
    origins[context, default: []].append(origin)
  }
}
