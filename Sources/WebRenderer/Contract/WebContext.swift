package import Localization
package import ProcedureEngine

/// How a page is drawn, besides what is on it.
package struct WebContext: Hashable, Sendable {
  /// The language of the page's own words.
  package var language: Language
  package var look = Look()
  package var medium: Medium
  /// Where the person is: forms carry it, so that a form sent from an old page is noticed.
  package var procedure: ProcedureID?
  package var step: StepID?
  /// Whether there is a screen before this one.
  package var canGoBack = false
  /// The procedure there is to come back to after this one.
  package var returnsTo: ProcedureID?
  /// Whether the place can be taken along on a phone: the server has an address outside.
  package var canTakeAlong = true
  /// The terminal's printer, while one is configured and reachable.
  package var canPrint = false
  /// Whether there are days to keep, and a calendar of the person's own to keep them in.
  package var canKeepDays = false
  /// Seconds without a touch before the warning, on the terminal only.
  package var idleSeconds: Int?

  package init(language: Language, medium: Medium) {
    self.language = language
    self.medium = medium
  }
}

/// Where the page is looked at.
package enum Medium: Hashable, Sendable {
  /// The self-service terminal: millimetres are known, no link leads outside, nothing is left behind.
  case terminal(pixelsPerMillimetre: Double)
  /// The person's own phone or computer.
  case browser
}
