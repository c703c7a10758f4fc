package import Diagnostics
package import ProcedureEngine

/// A library with all that was found while it was loaded.
package struct LoadedLibrary: Sendable {
  /// A procedure that can be walked, with its examples and places.
  package struct Entry: Sendable {
    package let procedure: Procedure
    package let journeys: [JourneyExample]
    package let locations: SourceMap
  }

  /// The procedures without errors, in order of their names.
  package let entries: [Entry]
  package let library: Library
  /// The procedures that were left out because of errors.
  package let leftOut: [ProcedureID]
  /// Every problem of every file, sorted.
  package let diagnostics: [Diagnostic]
  /// Every text that is translated, once, in the order of the files.
  package let texts: [TranslatableText]
  /// The files by path, to show excerpts.
  package let files: [String: SourceFile]
}

extension LoadedLibrary {
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
