package import Localization
package import Presentation
package import ProcedureEngine

/// A page of the web terminal: what is drawn, before anything is said about how.
package enum WebPage: Sendable {
  /// The four native names; the first page and the one after a reset.
  case languages(LanguageMenu)
  case procedures(ProcedureMenu)
  /// A step; `problem` is why the answer just given cannot be taken.
  case step(Screen, problem: Line?)
  case checklist(ChecklistPage)
  case answers(AnswersPage)
  /// Who can help in person, where and when.
  case person(PersonNote)
  /// The hard words of the screen, where the medium cannot show them in place.
  case words([Gloss])
  /// Text size, contrast, second language.
  case settings
  /// Takes the place along: a QR code that opens it on the person's phone.
  case phone(PhoneHandover)
  /// A saved place is opened; a few lines of script post the address's fragment.
  case resume
  /// "Erase my answers and begin again?"
  case confirmReset
  /// The idle limit comes near; one press goes on.
  case idleWarning
  case failure(WebFailure)
}

/// A place on the way to a phone.
package struct PhoneHandover: Hashable, Sendable {
  /// The address with the place in its fragment, which browsers never send.
  package let address: String

  package init(address: String) {
    self.address = address
  }
}

/// What went wrong, told to a person without internals.
package enum WebFailure: Hashable, Sendable, CaseIterable {
  /// No such page.
  case notFound
  /// The form was not sent by our own page, or is too large or malformed.
  case refused
  /// Too many at once; try again in a moment.
  case busy
  /// Something broke that is not the person's fault.
  case broken
}

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
  /// Whether there is a step to come back to after this procedure.
  package var returnsTo: ProcedureID?
  /// The terminal's printer, while one is configured and reachable.
  package var canPrint = false
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

/// What a person has set for their eyes.
package struct Look: Hashable, Sendable {
  package enum TextSize: Int, Hashable, Sendable, CaseIterable {
    case normal = 0, large, larger, largest
  }

  package var textSize = TextSize.normal
  package var highContrast = false
  /// The second language beside the first.
  package var beside: Language?

  package init() {}
}
