import Localization
package import ProcedureEngine

extension PageWriter {
  /// When a step can be done; nothing for a step without window.
  mutating func windowNote(of step: Step) -> WindowNote? {
    guard let circumstances,
      let window = circumstances.first(step.windows)
    else { return nil }
    noteSources(behind: window)
    let label = line(.window)
    guard let span = circumstances.span(of: window) else {
      return WindowNote(label: label, span: line(.windowNotKnown))
    }
    let state = WindowNote.State(of: span, on: circumstances.today)
    return WindowNote(
      label: label, span: line { $0.value(span) },
      state: state, stateText: line(saying: state))
  }

  private mutating func line(saying state: WindowNote.State) -> Line {
    switch state {
    case .opensLater(let days): line(.windowOpens, count: days)
    case .open(daysLeft: 0): line(.windowLastDay)
    case .open(let days): line(.windowOpen, count: days)
    case .closed(let days): line(.windowClosed, count: days)
    }
  }

  /// How long a `wait` step takes.
  mutating func durationNote(_ name: ValueName) -> DurationNote {
    DurationNote(label: line(.duration), text: valueLine(of: name))
  }
}

extension WindowNote.State {
  /// Where a day stands to a span.
  package init(of span: DateSpan, on day: CalendarDate) {
    if day < span.first {
      self = .opensLater(inDays: span.first.dayNumber - day.dayNumber)
    } else if day <= span.last {
      self = .open(daysLeft: span.last.dayNumber - day.dayNumber)
    } else {
      self = .closed(daysAgo: day.dayNumber - span.last.dayNumber)
    }
  }
}
