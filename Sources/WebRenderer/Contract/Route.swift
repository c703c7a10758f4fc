/// The addresses of the terminal, for links in pages and for the server alike.
///
/// No answer ever stands in an address: answers travel in the body of a form and in the sealed cookie.
package enum Route: Hashable, Sendable {
  /// The languages; also what a reset leads to.
  case start
  /// `POST language=uk`: chooses or changes the language.
  case language
  case procedures
  /// `POST procedure=…`: enters a procedure.
  case enter
  /// The step the person looks at. `POST step=…&answer=…`: answers it, or goes on.
  case step
  /// `POST step=…`: the screen before.
  case back
  /// `POST step=…`: goes to a step to change its answer.
  case change
  case checklist
  case answers
  case person
  case words
  case settings
  case phone
  /// How the printing goes. `POST`: prints the person's list.
  case print
  /// `POST`: the person's days, as a file for a calendar.
  case calendar
  case resume
  case confirmReset
  case reset
  /// `POST`: the person is still there.
  case extend
  /// For staff. `POST scale=3.21`: shows the card at another scale.
  case calibration
  case asset(String)
  case health
  case ready

  package var path: String {
    switch self {
    case .start: "/"
    case .language: "/language"
    case .procedures: "/procedures"
    case .enter: "/enter"
    case .step: "/step"
    case .back: "/back"
    case .change: "/change"
    case .checklist: "/list"
    case .answers: "/answers"
    case .person: "/person"
    case .words: "/words"
    case .settings: "/settings"
    case .phone: "/phone"
    case .print: "/print"
    case .calendar: "/calendar"
    case .resume: "/resume"
    case .confirmReset: "/again"
    case .reset: "/reset"
    case .extend: "/extend"
    case .calibration: "/calibration"
    case .asset(let name): "/assets/\(name)"
    case .health: "/healthz"
    case .ready: "/readyz"
    }
  }
}

extension Route {
  /// The pages a person can be on and come back to.
  static let pages: [Route] = [
    .start, .procedures, .step, .checklist, .answers, .person, .words, .settings, .phone,
    .print, .confirmReset,
  ]

  /// The page named in ``FormField/comeBack``; nothing for any other text.
  package init?(comingBackTo path: String) {
    guard let page = Self.pages.first(where: { $0.path == path }) else { return nil }
    self = page
  }
}

/// The names of form fields.
package enum FormField: String, Sendable, CaseIterable {
  case language, procedure, step, answer
  /// The three parts of a date.
  case day, month, year
  /// What is searched in a long list: narrows it, and answers nothing.
  case search
  /// A change of the look; the values are read by ``Look/change(_:to:)``.
  case textSize = "text-size"
  case contrast, beside
  /// The code of a saved place (`SavedPlace.code`).
  case place
  /// The page a change of look or language comes back to, read by ``Route/init(comingBackTo:)``.
  case comeBack = "come-back"
  /// Pixels for a millimetre, on the calibration page.
  case scale
}
