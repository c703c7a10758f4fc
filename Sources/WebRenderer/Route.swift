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
  case print
  case resume
  case confirmReset
  case reset
  /// `POST`: the person is still there.
  case extend
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
    case .resume: "/resume"
    case .confirmReset: "/again"
    case .reset: "/reset"
    case .extend: "/extend"
    case .asset(let name): "/assets/\(name)"
    case .health: "/healthz"
    case .ready: "/readyz"
    }
  }
}

/// The names of form fields.
package enum FormField: String, Sendable, CaseIterable {
  case language, procedure, step, answer
  /// The three parts of a date.
  case day, month, year
  /// What is searched in a long list.
  case search
  /// A change of the look: `larger`, `smaller`, `contrast`, `beside`.
  case textSize = "text-size"
  case contrast, beside
  /// The code of a saved place (`SavedPlace.code`).
  case place
}
