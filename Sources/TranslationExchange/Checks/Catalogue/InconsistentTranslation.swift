package import Diagnostics
package import Localization
import ProcedureEngine
import ProcedureLibrary

/// The same French is translated alike wherever it stands, unless there is a reason.
///
/// People recognise a sentence they have met. Names and single words are left alone: "Non" may be a
/// whole answer here and "none" there.
package enum InconsistentTranslation: CatalogueCheck {
  package static let code: DiagnosticCode = "translation-inconsistent"
  package static let severity: Severity = .note

  package static func findings(
    in texts: [TranslatedText], language: Language
  ) -> [CatalogueFinding] {
    let groups = Dictionary(grouping: texts.indices) { texts[$0].key.source }
    return groups.values.flatMap { group -> [CatalogueFinding] in
      guard group.count > 1, let first = group.first, isSentence(texts[first]) else { return [] }
      let usual = usual(of: group.map { texts[$0].words })
      return group.filter { texts[$0].words != usual }.map {
        CatalogueFinding(
          text: $0,
          message: """
            the same French is \(quoted(usual.joined(separator: " / "))) elsewhere: say it alike, or \
            allow it with a reason
            """)
      }
    }.sorted { $0.text < $1.text }
  }

  private static func isSentence(_ text: TranslatedText) -> Bool {
    !text.isName && text.key.source.split(separator: " ").count > 1
  }

  /// The words that most have; of those that are as frequent, the first.
  private static func usual(of all: [[String]]) -> [String] {
    var best = (words: all[0], count: 0)
    for words in all {
      let count = all.count { $0 == words }
      if count > best.count { best = (words, count) }
    }
    return best.words
  }
}

extension TranslatedText {
  fileprivate var words: [String] { forms.map(\.source) }
}
