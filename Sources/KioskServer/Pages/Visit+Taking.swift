import CalendarExport
import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import SheetPress
import WebRenderer

// What a person takes along: their list on paper, and their days.

extension Visit {
  /// Prints the person's list, and shows how it goes.
  mutating func print(_ journey: Journey) -> WebReply {
    guard let desk = kiosk.printing, let session else { return fail(.notFound, status: 404) }
    let last = desk.status(for: session.id)
    if last == .printing { return redirect(to: .print) }
    // What was counted and did not come out counts for the next try.
    let isAgain = last != nil && last != .done
    if !isAgain, session.state.prints >= SessionState.mostPrints {
      return refuse(.enough, at: journey)
    }
    if let refusal = desk.refusal(at: moment.second) { return refuse(refusal, at: journey) }
    let order = SheetOrder(
      .personal(journey), in: SheetLanguages(language, with: .source))
    let address = kiosk.settings.resumeAddress
    guard let sheet = try? edition.press.rendered(order, resumingAt: address) else {
      return refuse(.stuck, at: journey)
    }
    guard sheet.pages.count <= kiosk.settings.mostPages else {
      return refuse(.tooLong, at: journey)
    }
    if let refusal = desk.print(sheet.pdf, for: session.id, at: moment.second) {
      return refuse(refusal, at: journey)
    }
    if !isAgain {
      kiosk.counts.count(order)
      self.session?.state.countPrint()
    }
    return redirect(to: .print)
  }

  /// How the printing goes; who has printed nothing sees the list.
  func printing(at journey: Journey) -> WebReply {
    guard let status = session.flatMap({ kiosk.printing?.status(for: $0.id) }) else {
      return redirect(to: .checklist)
    }
    return page(.print(status), at: journey)
  }

  /// The days of the person's list, for the calendar of their own telephone.
  func calendar(of journey: Journey) -> WebReply {
    guard hasDays(in: journey) else { return fail(.notFound, status: 404) }
    let events = presenter.calendar(of: journey)
      .map { CalendarEvent($0, of: journey.procedure.id) }
    return attachment(
      ICalendar.text(of: events, madeOn: journey.today), type: "text/calendar; charset=utf-8",
      name: "guichet.ics")
  }

  /// Whether there are days to keep, and a calendar of the person's own to keep them in.
  func hasDays(in journey: Journey) -> Bool {
    !kiosk.settings.isTerminal
      && journey.stages.contains { journey.window(of: $0.step) != nil }
  }

  /// Why nothing is printed; the request is in order, the printer's state is against it.
  private func refuse(_ status: PrintStatus, at journey: Journey) -> WebReply {
    page(.print(status), at: journey, status: 409)
  }
}

extension ServerSettings {
  /// The address that a printed code leads to.
  var resumeAddress: String? { publicAddress?.address(of: Route.resume.path) }
}
