import WebRenderer

extension Route {
  /// The routes with one fixed path.
  private static let fixed: [Route] = [
    .start, .language, .procedures, .enter, .step, .back, .change, .checklist, .answers, .person,
    .words, .settings, .phone, .print, .calendar, .resume, .confirmReset, .reset, .extend, .health,
    .ready,
  ]

  private static let byPath = Dictionary(uniqueKeysWithValues: fixed.map { ($0.path, $0) })

  /// The route of a path; nothing for a path no page of ours names.
  init?(path: String) {
    if let route = Self.byPath[path] {
      self = route
    } else if path.hasPrefix(Self.assets) {
      self = .asset(String(path.dropFirst(Self.assets.count)))
    } else if path == Self.icon {
      self = .asset(WebRenderer.iconName)
    } else {
      return nil
    }
  }

  private static let assets = Route.asset("").path
  /// Browsers ask for it unasked.
  private static let icon = "/favicon.ico"

  /// What a log calls it.
  var name: String {
    switch self {
    case .start: "start"
    case .language: "language"
    case .procedures: "procedures"
    case .enter: "enter"
    case .step: "step"
    case .back: "back"
    case .change: "change"
    case .checklist: "checklist"
    case .answers: "answers"
    case .person: "person"
    case .words: "words"
    case .settings: "settings"
    case .phone: "phone"
    case .print: "print"
    case .calendar: "calendar"
    case .resume: "resume"
    case .confirmReset: "confirm-reset"
    case .reset: "reset"
    case .extend: "extend"
    case .calibration: "calibration"
    case .asset: "asset"
    case .health: "health"
    case .ready: "ready"
    }
  }
}
