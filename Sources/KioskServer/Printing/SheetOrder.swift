import Localization
import ProcedureEngine

/// A sheet somebody wants: what of, in which language, and whether French stands beside.
package struct SheetOrder: Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case personal, blank, documents
  }

  let kind: Kind
  let procedure: Procedure
  let language: Language
  let counterLanguage: Language?

  /// The sheet of one person, with the counter's language beside theirs.
  init(personalOf journey: Journey, in language: Language) {
    kind = .personal
    procedure = journey.procedure
    self.language = language
    counterLanguage = language == .source ? nil : .source
  }

  init(
    _ kind: Kind, of procedure: Procedure, in language: Language, beside counterLanguage: Language?
  ) {
    self.kind = kind
    self.procedure = procedure
    self.language = language
    self.counterLanguage = counterLanguage
  }

  /// The sheets for everybody of a procedure: each language alone, and each but French beside it.
  static func all(of procedure: Procedure) -> [SheetOrder] {
    [Kind.blank, .documents].flatMap { kind in
      Language.allCases.flatMap { language in
        ([nil, .source] as [Language?]).filter { $0 != language }.map {
          SheetOrder(kind, of: procedure, in: language, beside: $0)
        }
      }
    }
  }

  /// The name `guichet print --all` gives it: `residence-permit-renewal.blank.ar-fr.pdf`.
  var fileName: String {
    let tags = [language, counterLanguage].compactMap { $0?.tag }.joined(separator: "-")
    return "\(procedure.id.text).\(kind.rawValue).\(tags).pdf"
  }
}
