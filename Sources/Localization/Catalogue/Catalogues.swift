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
    if language == .source { return .reviewed(message.pattern) }
    return catalogues[language]?.lookup(message) ?? .missing
  }

  package func lookup(
    spoken message: Message, in language: Language
  ) -> Translation<MessagePattern> {
    if language == .source { return message.spoken.map { .reviewed($0) } ?? .missing }
    return catalogues[language]?.lookup(spoken: message) ?? .missing
  }

  package func lookup(
    counted message: CountedMessage, in language: Language
  ) -> Translation<CountedForms> {
    if language == .source { return .reviewed(message.frenchForms) }
    return catalogues[language]?.lookup(counted: message) ?? .missing
  }
}
