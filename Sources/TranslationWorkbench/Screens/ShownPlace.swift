package import ProcedureEngine
package import WebRenderer

/// A page on which a text is seen.
package struct ShownPlace: Hashable, Sendable {
  /// The page, by what leads to it.
  package enum Page: Hashable, Sendable {
    case languages, procedures, person, settings, phone, resume, confirmReset, idleWarning
    case calibration
    case failure(WebFailure)
    case step(StepID)
    /// A step where the answer given cannot be taken.
    case refused(StepID, typed: String)
    /// A step where a name is searched in a long list.
    case option(StepID, OptionName)
    case checklist
    case answers
    case words(StepID)
  }

  /// The name of an option in a long list.
  package typealias OptionName = String

  package let page: Page
  /// The named example whose answers lead there; nothing for pages outside procedures.
  package let journey: JourneyName?

  /// A named example of a procedure.
  package struct JourneyName: Hashable, Sendable {
    package let procedure: ProcedureID
    package let index: Int
    package let name: String
  }
}
