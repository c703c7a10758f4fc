import Localization
import PaperRenderer
import Presentation
import ProcedureEngine

/// The language of a sheet and the one beside it.
struct SheetLanguages {
  let language: Language
  let counterLanguage: Language?

  init(_ language: Language, with counterLanguage: Language? = nil) {
    self.language = language
    self.counterLanguage = counterLanguage
  }

  init(_ language: String, with counterLanguage: String?) throws(PrintFailure) {
    self.language = try Self.language(language)
    self.counterLanguage = try counterLanguage.map { name throws(PrintFailure) in
      try Self.language(name)
    }
    if self.counterLanguage == self.language { throw .sameLanguage(language) }
  }

  /// Every language alone, and every language but French beside it.
  static var all: [SheetLanguages] {
    Language.allCases.flatMap { language -> [SheetLanguages] in
      let alone = SheetLanguages(language)
      return language == .french ? [alone] : [alone, SheetLanguages(language, with: .french)]
    }
  }

  var set: Set<Language> { Set([language, counterLanguage].compactMap(\.self)) }

  private static func language(_ name: String) throws(PrintFailure) -> Language {
    guard let language = Language(tag: name.lowercased()) else {
      throw .walk(.unknownLanguage(name))
    }
    return language
  }
}

/// One sheet to be printed.
struct SheetOrder {
  let kind: SheetKind
  let procedure: Procedure
  /// The person's way; nothing for a sheet for everybody.
  var journey: Journey?
  let languages: SheetLanguages

  func fileName(_ form: SheetForm) -> String {
    let tags = [languages.language, languages.counterLanguage].compactMap { $0?.tag }
    let parts = [procedure.id.text, kind.rawValue, tags.joined(separator: "-")]
    return (parts + [form.fileExtension]).joined(separator: ".")
  }
}

extension SheetSize {
  var size: PaperFormat.Size {
    switch self {
    case .a4: .a4
    case .a5: .a5
    }
  }
}
