package import Diagnostics
import ProcedureEngine

/// Forms such as "réfugié(e)" or "étudiant·e" cannot be read aloud and stop a slow reader.
package enum GenderedForm: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.messages.compactMap { message in
      let text = message.pattern.plainWords
      let words = text.split(whereSeparator: \.isWhitespace)
      guard let word = words.first(where: { isGendered($0) }) else { return nil }
      return Diagnostic(
        "gendered-form", at: subject.locations.message(message),
        """
        \(quoted(word)) is hard to read and cannot be spoken: find words for everybody, such as \
        "avez-vous le statut de réfugié"
        """)
    }
  }

  private static func isGendered(_ word: Substring) -> Bool {
    word.contains("·") || word.contains("•")
      || ["(e)", "(ne)", "(s)", "(es)", "(ère)", "(euse)", "(trice)"].contains { word.contains($0) }
  }
}
