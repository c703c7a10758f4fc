/// The name of a translator or reviewer without the address, as two mentions of it compare.
package struct TranslatorName: Hashable, Sendable, CustomStringConvertible {
  package let name: String
  /// As it was written, with the address if there is one.
  package let field: String

  /// Takes `NAME <ADDRESS>` or a name alone; nothing when no name is left.
  package init?(_ text: String) {
    let words = text.prefix { $0 != "<" }.split(separator: " ")
    guard !words.isEmpty else { return nil }
    name = words.joined(separator: " ")
    field = text
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.name.lowercased() == right.name.lowercased()
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name.lowercased()) }
  package var description: String { name }
}

extension POHeader {
  /// Who worked on the file last; nothing while the field holds gettext's sample.
  package var lastTranslator: TranslatorName? {
    guard let field = self["Last-Translator"], !field.hasPrefix("FULL NAME") else { return nil }
    return TranslatorName(field)
  }
}
