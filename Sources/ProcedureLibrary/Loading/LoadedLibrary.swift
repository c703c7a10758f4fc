package import Diagnostics
package import Pictograms
package import ProcedureEngine

/// A library with all that was found while it was loaded.
package struct LoadedLibrary: Sendable {
  /// A procedure that can be walked, with its examples and places.
  package struct Entry: Sendable {
    package let procedure: Procedure
    package let journeys: [JourneyExample]
    package let locations: SourceMap
  }

  /// A procedure that cannot be walked.
  package struct Omission: Hashable, Sendable {
    package let id: ProcedureID
    /// Why, in a sentence without a final period: `Procedures/x/procedure.yaml has 2 errors`.
    package let reason: String

    init(_ id: ProcedureID, path: String, errorCount: Int, brokenUses: [String]) {
      self.id = id
      switch errorCount {
      case 0: reason = "\(path) uses \(brokenUses.first ?? "something broken"), which has an error"
      case 1: reason = "\(path) has 1 error"
      default: reason = "\(path) has \(errorCount) errors"
      }
    }
  }

  /// The procedures without errors, in order of their names.
  package let entries: [Entry]
  package let library: Library
  /// The procedures that were left out, and why, in order of their names.
  package let omissions: [Omission]
  /// The names of all procedures, those that were not loaded too, sorted.
  package let names: [ProcedureID]
  /// The drawings of this library over the shipped ones; a procedure names no other.
  package let pictograms: PictogramSet
  /// Every problem of every file, sorted.
  package let diagnostics: [Diagnostic]
  /// Every text that is translated, once, in the order of the files; none of a part of the library.
  package let texts: [TranslatableText]
  /// What keeps a language from the public.
  package let publishPolicy: PublishPolicy
  /// The files by path, to show excerpts.
  package let files: [String: SourceFile]
}

extension LoadedLibrary {
  /// The procedures that were left out because of errors.
  package var leftOut: [ProcedureID] { omissions.map(\.id) }

  /// What all rules say of all procedures, sorted.
  ///
  /// Exact over all answers; a rule never changes which procedures can be walked.
  package func ruleFindings(today: CalendarDate) -> [Diagnostic] {
    let findings = entries.flatMap { entry in
      Rules.check(
        RuleSubject(
          procedure: entry.procedure, terms: library.terms, journeys: entry.journeys,
          locations: entry.locations, today: today))
    }
    return DiagnosticLog(findings).sorted
  }
}
