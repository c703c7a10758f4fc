import Presentation
import ProcedureEngine
import WebRenderer

extension Visit {
  /// The reply to who looks at a page; nobody's place or answers change.
  func look(at route: Route) -> WebReply {
    switch route {
    case .start: sharedPage(route) { .languages(presenter.languageMenu()) }
    case .resume: sharedPage(route) { .resume }
    case .person:
      sharedPage(route, at: journey) { .person(presenter.procedureMenu().askAPerson) }
    case .settings: ifKnown { sharedPage(route, at: journey) { .settings } }
    case .procedures: ifKnown { procedures() }
    case .confirmReset: ifKnown { sharedPage(route, at: journey) { .confirmReset } }
    case .step: onTheWay { step(of: $0) }
    case .checklist: onTheWay { list(of: $0) }
    case .answers: onTheWay { page(.answers(presenter.answersPage(of: $0)), at: $0) }
    case .words: onTheWay { page(.words(screen(of: $0).glosses), at: $0) }
    case .phone: onTheWay { phone(at: $0) }
    case .print: onTheWay { printing(at: $0) }
    // Only forms lead to these; who reloads such an address goes on with the page after it.
    case .language: redirect(to: .start)
    case .enter: redirect(to: .procedures)
    case .reset: redirect(to: .confirmReset)
    case .back, .change, .extend: redirect(to: .step)
    case .calendar: redirect(to: .checklist)
    case .calibration, .asset, .health, .ready: fail(.notFound, status: 404)
    }
  }

  /// A page for who has chosen a language; everybody else chooses one first.
  private func ifKnown(_ reply: () -> WebReply) -> WebReply {
    session == nil ? redirect(to: .start) : reply()
  }

  /// A page of a journey; who is in none chooses a procedure first.
  private func onTheWay(_ reply: (Journey) -> WebReply) -> WebReply {
    ifKnown { journey.map(reply) ?? lost() }
  }

  /// The reply to who is in no procedure; who was in one that is gone is told at once.
  func lost() -> WebReply {
    if session == nil { return redirect(to: .start) }
    return gone.isEmpty ? redirect(to: .procedures) : procedures()
  }

  func screen(of journey: Journey) -> Screen {
    presenter.screen(of: journey, at: session?.state.place?.step)
  }

  private func step(of journey: Journey) -> WebReply {
    let stage = journey.stages[journey.place(at: session?.state.place?.step)]
    guard let choices = edition.choicesDeciding(stage.step, in: journey) else {
      return page(.step(screen(of: journey)), at: journey)
    }
    return sharedPage(.step, at: journey, after: choices) { .step(screen(of: journey)) }
  }

  private func list(of journey: Journey) -> WebReply {
    page(.checklist(presenter.checklist(of: journey)), at: journey, keepingDays: true)
  }

  private func procedures() -> WebReply {
    if gone.isEmpty { return sharedPage(.procedures) { .procedures(presenter.procedureMenu()) } }
    let menu = presenter.procedureMenu()
    let notices = gone.map { procedure in
      let name = Argument.verbatim(procedure.text)
      return Notice(kind: .droppedAnswer, text: presenter.line(.leftOut, ["procedure": name]))
    }
    return page(
      .procedures(
        ProcedureMenu(
          language: menu.language, heading: menu.heading, procedures: menu.procedures,
          privacy: menu.privacy, askAPerson: menu.askAPerson, notices: notices + menu.notices)))
  }

  /// The place as an address for the person's own phone; nothing to show without a public address.
  private func phone(at journey: Journey) -> WebReply {
    guard let address = kiosk.settings.publicAddress, let place = session?.state.place else {
      return fail(.notFound, status: 404)
    }
    let kept = SavedPlace(procedure: place.procedure, step: place.step, answers: journey.answers)
    let fragment = PlaceCode(language: language, place: kept).text
    return page(
      .phone(PhoneHandover(address: address.address(of: Route.resume.path) + "#" + fragment)),
      at: journey, keepingDays: true)
  }
}
