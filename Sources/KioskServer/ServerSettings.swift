package import ProcedureEngine
package import WebRenderer

/// How a server is set up; nothing in it changes while it runs.
package struct ServerSettings: Sendable {
  package var medium: Medium
  /// Where people reach the server from outside, for codes that a phone reads.
  package var publicAddress: PublicAddress?
  /// Names besides the loopback ones under which the server answers.
  package var allowedHosts: [String] = []
  /// Seconds without a touch before the terminal asks whether somebody is there.
  package var idleSeconds = 120
  /// A list with more pages is for a person to print.
  package var mostPages = 24

  package init(medium: Medium) {
    self.medium = medium
  }

  /// Seconds after which a session nobody was seen in is dead.
  ///
  /// On the terminal: the idle limit, the minute of the warning, and a moment for the way. At home
  /// half a day, so that a paper can be looked for.
  package var sessionLimit: Int {
    switch medium {
    case .terminal: idleSeconds + 60 + 10
    case .browser: 12 * 60 * 60
    }
  }

  package var isTerminal: Bool {
    switch medium {
    case .terminal: true
    case .browser: false
    }
  }
}

/// A moment as the server sees it, read once for each request.
package struct Moment: Hashable, Sendable {
  /// Seconds since 1970.
  package let second: Int
  /// The day in Brussels.
  package let today: CalendarDate

  package init(second: Int, today: CalendarDate) {
    self.second = second
    self.today = today
  }
}
