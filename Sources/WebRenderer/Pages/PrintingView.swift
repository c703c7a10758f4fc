import Presentation

/// How the printing goes.
struct PrintingView: TemplateView {
  static let template = Template.printing

  let icon: Markup?
  let heading: Markup
  let text: Markup
  /// Whether there is more to come.
  let isWaiting: Bool
}

extension PageComposer {
  mutating func printing(_ status: PrintStatus) -> PrintingView {
    let (heading, text): (InterfaceKey, InterfaceKey) =
      switch status {
      case .printing: (.printing, .printingWait)
      case .done: (.printDone, .printDoneText)
      case .noPaper: (.printNoPaper, .printAskPerson)
      case .noAnswer: (.printNoAnswer, .printAskPerson)
      case .stuck: (.printStuck, .printAskPerson)
      case .busy: (.printBusy, .printingWait)
      case .enough: (.printEnough, .printAskPerson)
      case .tooLong: (.printTooLong, .printAskPerson)
      }
    return PrintingView(
      icon: picture(text == .printAskPerson ? .askPerson : .print), heading: self.heading(heading),
      text: paragraph(text), isWaiting: status == .printing)
  }
}
