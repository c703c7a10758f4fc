import Presentation

extension WebPage {
  /// Where the page is found again after a change of language or look.
  var route: Route {
    switch self {
    case .languages: .start
    case .procedures: .procedures
    case .step: .step
    case .checklist: .checklist
    case .answers: .answers
    case .person: .person
    case .words: .words
    case .settings: .settings
    case .phone: .phone
    case .print: .print
    case .confirmReset: .confirmReset
    case .calibration: .calibration
    case .resume, .idleWarning, .failure: .start
    }
  }

  var glosses: [Gloss] {
    switch self {
    case .step(let screen, _, _): screen.glosses
    case .checklist(let list): list.glosses
    case .languages, .procedures, .answers, .person, .words, .settings, .phone, .print,
      .resume, .confirmReset, .idleWarning, .failure, .calibration:
      []
    }
  }

  var notices: [Notice] {
    switch self {
    case .procedures(let menu): menu.notices
    case .step(let screen, _, _): screen.notices
    case .checklist(let list): list.notices
    case .answers(let page): page.notices
    case .languages, .person, .words, .settings, .phone, .print, .resume, .confirmReset,
      .idleWarning, .failure, .calibration:
      []
    }
  }

  /// Whether the page waits for the printer.
  var isPrinting: Bool {
    if case .print(.printing) = self { true } else { false }
  }

  var isIdleWarning: Bool {
    if case .idleWarning = self { true } else { false }
  }
}
