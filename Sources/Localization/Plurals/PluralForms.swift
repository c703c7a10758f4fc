/// How the forms of a plural stand in a PO file of a language.
package struct PluralForms: Hashable, Sendable {
  /// The category of `msgstr[0]`, `msgstr[1]` and so on.
  package let categories: [PluralCategory]
  /// The C expression of the `Plural-Forms` header: from `n` to the index of a form.
  package let expression: String

  package init(_ categories: [PluralCategory], expression: String) {
    self.categories = categories
    self.expression = expression
  }

  /// The value of the `Plural-Forms` header.
  package var header: String { "nplurals=\(categories.count); plural=\(expression);" }

  /// The index of the form a number of a category takes; "many" is "other" where it has no form.
  package func index(of category: PluralCategory) -> Int {
    categories.firstIndex(of: category) ?? categories.count - 1
  }
}

extension Language {
  /// How plural forms stand in the PO files of the language.
  package var pluralForms: PluralForms { renderer.pluralForms }
}
