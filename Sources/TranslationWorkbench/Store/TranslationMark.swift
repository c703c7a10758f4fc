package import Localization
package import ProcedureEngine
import TranslationExchange

/// A translator comment that says who wrote a translation: `# translated-by: NAME DATE`.
///
/// The header of a file names only the last translator of the whole file; a reviewer must differ
/// from the one of the sentence.
package struct TranslationMark: Hashable, Sendable {
  package let translator: String
  package let date: CalendarDate?

  private static let prefix = "translated-by:"

  package init(translator: String, date: CalendarDate?) {
    self.translator = translator
    self.date = date
  }

  /// Reads a translator comment; nothing when it is another remark or names nobody.
  package init?(comment: String) {
    guard var words = SignedWords(comment, after: Self.prefix),
      let signature = words.signature()
    else { return nil }
    (translator, date) = signature
  }

  /// The comment as it stands in a PO file.
  package var comment: String {
    ([Self.prefix, translator] + [date?.iso8601].compactMap { $0 }).joined(separator: " ")
  }
}

extension POEntry {
  /// Who wrote the translation, if the workbench or a person noted it.
  package var translationMark: TranslationMark? {
    translatorComments.lazy.compactMap(TranslationMark.init).first
  }

  /// Notes a new translation: it is of today's French, and nobody has read it yet.
  mutating func translate(_ texts: [String], by translator: String, on date: CalendarDate) {
    switch translation {
    case .single: translation = .single(texts.first ?? "")
    case .plural(let id, _): translation = .plural(id: id, forms: texts)
    }
    flags.removeAll { $0 == Self.fuzzy }
    previous = nil
    translatorComments.removeAll {
      TranslationMark(comment: $0) != nil || ReviewMark(comment: $0) != nil
    }
    translatorComments.append(TranslationMark(translator: translator, date: date).comment)
  }

  /// What translators wrote to one another, without the marks of the program.
  var remarks: [String] {
    translatorComments.filter {
      TranslationMark(comment: $0) == nil && ReviewMark(comment: $0) == nil
    }
  }
}
