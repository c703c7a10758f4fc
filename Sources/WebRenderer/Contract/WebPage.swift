package import Presentation

/// A page of the web terminal: what is drawn, before anything is said about how.
package enum WebPage: Sendable {
  /// The four native names; the first page and the one after a reset.
  case languages(LanguageMenu)
  case procedures(ProcedureMenu)
  /// A step; `problem` is why the answer just given cannot be taken, `entry` what was entered.
  case step(Screen, problem: Line? = nil, entry: StepEntry = StepEntry())
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
  /// How the printing of the list goes.
  case print(PrintStatus)
  /// A saved place is opened; a few lines of script post the address's fragment.
  case resume
  /// "Erase my answers and begin again?"
  case confirmReset
  /// The idle limit comes near; one press goes on.
  case idleWarning
  case failure(WebFailure)
  /// For staff: a bank card is held to the screen, and tells how many pixels a millimetre has.
  case calibration(pixelsPerMillimetre: Double)
}

/// A place on the way to a phone.
package struct PhoneHandover: Hashable, Sendable {
  /// The address with the place in its fragment, which browsers never send.
  package let address: String

  package init(address: String) {
    self.address = address
  }
}

/// How the printing of a person's list goes.
package enum PrintStatus: Hashable, Sendable, CaseIterable {
  case printing
  /// The paper lies there.
  case done
  case noPaper
  /// The printer is gone, or does not answer.
  case noAnswer
  /// The printer cannot print now: paper is stuck, a door is open, it printed too much.
  case stuck
  /// It prints for somebody else.
  case busy
  /// The person has printed as often as they may.
  case enough
  /// The list has more pages than the terminal prints.
  case tooLong
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
