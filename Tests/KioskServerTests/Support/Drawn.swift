import KioskServer
import Localization
import Presentation
import ProcedureEngine
import WebRenderer

/// A page as a few lines of text, so that tests say what is shown and not how.
enum Drawn {
  static let drawing: Edition.Drawing = { page, context in
    let lines = [name(of: page), "language \(context.language.tag)"] + place(context)
    return plain((lines + details(of: page)).joined(separator: "\n"))
  }

  /// With ordinary spaces, so that expected texts can be read.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  private static func name(of page: WebPage) -> String {
    switch page {
    case .languages: "languages"
    case .procedures: "procedures"
    case .step: "step"
    case .checklist: "checklist"
    case .answers: "answers"
    case .person: "person"
    case .words: "words"
    case .settings: "settings"
    case .phone: "phone"
    case .print(let status): "print \(status)"
    case .resume: "resume"
    case .confirmReset: "confirm-reset"
    case .idleWarning: "idle-warning"
    case .failure(let failure): "failure \(failure)"
    case .calibration(let scale): "calibration \(scale)"
    }
  }

  private static func place(_ context: WebContext) -> [String] {
    var lines: [String] = []
    if let procedure = context.procedure, let step = context.step {
      lines.append("at \(procedure) \(step)" + (context.canGoBack ? ", can go back" : ""))
    }
    if let waiting = context.returnsTo { lines.append("returns to \(waiting)") }
    if context.look != Look() {
      let beside = context.look.beside?.tag ?? "nothing"
      let contrast = context.look.highContrast ? "high" : "normal"
      lines.append("look \(context.look.textSize.rawValue) \(contrast) beside \(beside)")
    }
    if context.canPrint { lines.append("can print") }
    if context.canKeepDays { lines.append("can keep days") }
    if let idle = context.idleSeconds { lines.append("idle \(idle)") }
    return lines
  }

  private static func details(of page: WebPage) -> [String] {
    switch page {
    case .procedures(let menu): menu.notices.filter(\.isDropped).map { "notice \($0.text.text)" }
    case .step(let screen, let problem, let entry):
      ["heading \(screen.heading.text)"]
        + screen.notices.filter(\.isDropped).map { "notice \($0.text.text)" }
        + (problem.map { ["problem \($0.text)"] } ?? [])
        + (entry.search.map { ["searched \($0)"] } ?? [])
        + selected(in: screen)
    case .answers(let page):
      page.answers.map { "answer \($0.step) \($0.answer.map(\.text).joined(separator: "+"))" }
    case .phone(let handover): ["address \(handover.address)"]
    case .languages, .checklist, .person, .words, .settings, .print, .resume, .confirmReset,
      .idleWarning, .failure, .calibration:
      []
    }
  }

  private static func selected(in screen: Screen) -> [String] {
    switch screen.prompt?.kind {
    case .choice(let options), .choices(let options), .yesNo(let options):
      options.filter(\.isSelected).map { "selected \($0.id)" }
    case .date(let field): field.selected.map { ["selected \($0.iso8601)"] } ?? []
    case .number(let field): field.selected.map { ["selected \($0)"] } ?? []
    case .longList, nil: []
    }
  }
}

extension Notice {
  fileprivate var isDropped: Bool { kind == .droppedAnswer }
}
