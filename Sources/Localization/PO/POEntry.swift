/// One entry of a PO file, as gettext's manual names its parts ("The Format of PO Files").
package struct POEntry: Hashable, Sendable {
  /// `#`, one line each.
  package var translatorComments: [String] = []
  /// `#.`, one line each.
  package var extractedComments: [String] = []
  /// `#:`, such as `Procedures/x/procedure.yaml:12`.
  package var references: [String] = []
  /// `#,`, such as `fuzzy`.
  package var flags: [String] = []
  /// `#|`: the French a fuzzy translation was made from.
  package var previous: POPrevious?
  /// `msgctxt`.
  package var context: String?
  /// `msgid`.
  package var id: String
  package var translation: POTranslation
  /// `#~`: no longer in the library, kept for its translation.
  package var isObsolete = false

  package init(context: String? = nil, id: String, translation: POTranslation) {
    self.context = context
    self.id = id
    self.translation = translation
  }

  package static let fuzzy = "fuzzy"

  package var isFuzzy: Bool { flags.contains(Self.fuzzy) }

  /// What names the entry in its file: gettext allows it once.
  package var key: Key { Key(context: context, id: id) }

  /// Context and text of an entry.
  package struct Key: Hashable, Sendable {
    package let context: String?
    package let id: String

    package init(context: String?, id: String) {
      self.context = context
      self.id = id
    }
  }
}

/// `msgstr`, or `msgid_plural` with the forms `msgstr[0]`, `msgstr[1]` and so on.
package enum POTranslation: Hashable, Sendable {
  case single(String)
  case plural(id: String, forms: [String])

  /// All translated texts.
  package var texts: [String] {
    switch self {
    case .single(let text): [text]
    case .plural(_, let forms): forms
    }
  }

  /// Whether no word of it is translated.
  package var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }
}

/// What an entry was before its text changed.
package struct POPrevious: Hashable, Sendable {
  package var context: String?
  package var id: String?
  package var pluralID: String?

  package init(context: String? = nil, id: String? = nil, pluralID: String? = nil) {
    self.context = context
    self.id = id
    self.pluralID = pluralID
  }
}

extension POTranslation {
  /// The French of the plural, where something is counted.
  package var pluralID: String? {
    switch self {
    case .single: nil
    case .plural(let id, _): id
    }
  }
}
