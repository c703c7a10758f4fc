import Localization
import ProcedureEngine
import ProcedureLibrary

extension TranslatableText {
  /// What names the text's entry in a PO file.
  var entryKey: POEntry.Key { POEntry.Key(context: context.path, id: key.source) }

  /// What the translator is told: which part it is, then the author's own words.
  var comments: [String] { [part.description] + remarks }

  /// An entry's translation before anybody translated it.
  func empty(in language: Language) -> POTranslation {
    switch text {
    case .single: .single("")
    case .counted(_, let other):
      .plural(
        id: other.source,
        forms: language.pluralForms.categories.map { _ in "" })
    }
  }

  /// The French plural a translation was made from, where today's is another.
  func formerPlural(of translation: POTranslation) -> String? {
    guard case .counted(_, let other) = text, let plural = translation.pluralID,
      plural != other.source, !translation.isEmpty
    else { return nil }
    return plural
  }

  /// A translation brought to the shape the text has now, with as many forms as the language has.
  func shaped(_ translation: POTranslation, in language: Language) -> POTranslation {
    switch (text, translation) {
    case (.single, .single): return translation
    case (.single, .plural(_, let forms)): return .single(forms.last ?? "")
    case (.counted(_, let other), .single(let words)):
      return .plural(
        id: other.source, forms: language.pluralForms.categories.map { _ in words })
    case (.counted(_, let other), .plural(_, let forms)):
      let count = language.pluralForms.categories.count
      let padded = forms + Array(repeating: "", count: max(0, count - forms.count))
      return .plural(id: other.source, forms: Array(padded.prefix(count)))
    }
  }
}

extension POHeader {
  /// The header of a new file; translators fill in their names.
  init(of texts: [TranslatableText], language: Language) {
    self.init(text: "")
    self["Project-Id-Version"] = "guichet"
    self["Report-Msgid-Bugs-To"] = ""
    self["PO-Revision-Date"] = "YEAR-MO-DA HO:MI+ZONE"
    self["Last-Translator"] = "FULL NAME <EMAIL@ADDRESS>"
    self["Language-Team"] = language.nativeName
    self["Language"] = language.tag
    self["MIME-Version"] = "1.0"
    self["Content-Type"] = "text/plain; charset=UTF-8"
    self["Content-Transfer-Encoding"] = "8bit"
    self["Plural-Forms"] = language.pluralForms.header
  }
}
