package import ProcedureEngine

/// The catalogues of all languages; a language without one is shown in French.
package struct Catalogues: Sendable {
  private let catalogues: [Language: Catalogue]

  /// Takes at most one catalogue for each language.
  package init(_ catalogues: [Catalogue] = []) {
    self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { _, _ in
      preconditionFailure("a language has one catalogue, made of all its files")
    }
  }

  package subscript(language: Language) -> Catalogue? { catalogues[language] }

  /// What is shown for a message: French itself in French.
  package func lookup(_ message: Message, in language: Language) -> Translation<MessagePattern> {
    if language == .source { return .translated(message.pattern) }
    return catalogues[language]?.lookup(message) ?? .missing
  }

  package func lookup(
    spoken message: Message, in language: Language
  ) -> Translation<MessagePattern> {
    if language == .source { return message.spoken.map { .translated($0) } ?? .missing }
    return catalogues[language]?.lookup(spoken: message) ?? .missing
  }

  package func lookup(
    counted message: CountedMessage, in language: Language
  ) -> Translation<CountedForms> {
    if language == .source { return .translated(message.frenchForms) }
    return catalogues[language]?.lookup(counted: message) ?? .missing
  }
}

extension Catalogues {
  /// The translation that may be shown, or nothing when the French has to be.
  package func translation(of message: Message, in language: Language) -> MessagePattern? {
    lookup(message, in: language).current
  }

  /// The translation of what is said aloud, or nothing.
  package func spokenTranslation(of message: Message, in language: Language) -> MessagePattern? {
    lookup(spoken: message, in: language).current
  }

  /// The translated form for a number, or nothing when the French has to be shown.
  package func translation(
    of message: CountedMessage, count: Int, in language: Language
  ) -> MessagePattern? {
    lookup(counted: message, in: language).current?.pattern(for: count)
  }
}
