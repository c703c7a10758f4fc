import Localization
import Presentation
import ProcedureEngine
import WebRenderer

/// One request, with the edition and the moment it sees from beginning to end.
struct Visit {
  let request: WebRequest
  let kiosk: Kiosk
  let edition: Edition
  let moment: Moment
  /// Who is there; nothing before a language was chosen.
  var session: Session?
  /// The procedures the person was in and that do not exist any more.
  private(set) var gone: [ProcedureID] = []

  init(_ request: WebRequest, kiosk: Kiosk) {
    self.request = request
    self.kiosk = kiosk
    edition = kiosk.shelf.edition
    moment = kiosk.clock()
    session = request.cookie(named: kiosk.cookie.name)
      .flatMap { [moment] in kiosk.desk.open($0, at: moment.second) }
    if session != nil {
      gone = session?.state.forget { [edition] in edition.library[$0] == nil } ?? []
    }
  }

  var language: Language {
    session?.state.language ?? Language(accepting: request.acceptLanguage)
  }

  var presenter: Presenter {
    edition.presenter(speaking: language, beside: session?.state.look.beside)
  }

  /// The journey at the person's place, replayed from their answers.
  var journey: Journey? {
    guard let place = session?.state.place, let procedure = edition.library[place.procedure] else {
      return nil
    }
    return Journey(through: procedure, answers: place.answers, today: moment.today)
  }
}

// MARK: - Replies

extension Visit {
  /// The reply to a request that the gate let in.
  mutating func reply(to route: Route) -> WebReply {
    switch route {
    case .health: WebReply(status: 200, .text("ok\n"))
    case .ready: ready
    case .asset(let name): asset(name)
    case .start, .language, .procedures, .enter, .step, .back, .change, .checklist, .answers,
      .person, .words, .settings, .phone, .resume, .confirmReset, .reset, .extend, .calibration,
      .print, .calendar:
      request.method == .post ? take(route) : look(at: route)
    }
  }

  /// Whether there is anything to show.
  private var ready: WebReply {
    edition.library.procedures.isEmpty
      ? WebReply(status: 503, .text("no procedures\n")) : WebReply(status: 200, .text("ready\n"))
  }

  private func asset(_ name: String) -> WebReply {
    guard let asset = WebRenderer.asset(named: name) else { return fail(.notFound, status: 404) }
    return WebReply(
      status: 200, .file(bytes: asset.bytes, type: asset.contentType, isImmutable: true))
  }

  /// A page of the person's own, at their place in a journey if they are in one.
  func page(
    _ page: WebPage, at journey: Journey? = nil, status: Int = 200, keepingDays: Bool = false
  ) -> WebReply {
    var context = context(at: journey)
    context.canKeepDays = keepingDays && journey.map { hasDays(in: $0) } ?? false
    return sealed(WebReply(status: status, .page(edition.html(page, in: context))))
  }

  /// A file of the person's own.
  func attachment(_ text: String, type: String, name: String) -> WebReply {
    sealed(WebReply(status: 200, .attachment(text, type: type, name: name)))
  }

  /// A page that is the same for everybody who is at this place, after these choices, with these
  /// settings, today.
  func sharedPage(
    _ route: Route, at journey: Journey? = nil, after choices: Answers = Answers(),
    _ page: () -> WebPage
  ) -> WebReply {
    let context = context(at: journey)
    let key = SharedPages.Key(
      route: route, context: context, today: moment.today, choices: choices)
    let html = edition.sharedPages.page(key) { edition.html(page(), in: context) }
    return sealed(WebReply(status: 200, .page(html)))
  }

  private func context(at journey: Journey?) -> WebContext {
    var context = WebContext(language: language, medium: kiosk.settings.medium)
    context.canTakeAlong = kiosk.settings.publicAddress != nil
    guard let state = session?.state else { return context }
    context.look = state.look
    context.returnsTo = state.returnsTo
    context.procedure = journey?.procedure.id
    context.step = journey.map { $0.stages[$0.place(at: state.place?.step)].step.id }
    context.canGoBack = state.returnsTo != nil || journey.map { hasStepBefore(in: $0) } ?? false
    context.canPrint = kiosk.printing != nil
    if kiosk.settings.isTerminal { context.idleSeconds = kiosk.settings.idleSeconds }
    return context
  }

  private func hasStepBefore(in journey: Journey) -> Bool {
    journey.place(at: session?.state.place?.step) > 0
  }

  func fail(_ failure: WebFailure, status: Int) -> WebReply {
    page(.failure(failure), status: status)
  }

  /// Goes on with another page, after the state was changed or not.
  func redirect(to route: Route) -> WebReply {
    sealed(.redirect(to: route))
  }

  func refuse(_ refusal: Gate.Refusal) -> WebReply {
    switch refusal {
    case .foreignHost: fail(.refused, status: 421)
    case .foreignSite: fail(.refused, status: 403)
    case .method: fail(.refused, status: 405)
    }
  }

  /// The reply with the session of this moment, and what may be logged of it.
  private func sealed(_ reply: WebReply) -> WebReply {
    var reply = reply
    reply.log.language = session?.state.language
    reply.log.procedure = session?.state.place?.procedure
    guard let session else {
      // What came was no session of ours, and need not come again.
      if request.cookie(named: kiosk.cookie.name) != nil { reply.cookie = kiosk.cookie.expired }
      return reply
    }
    if request.method == .post || !gone.isEmpty || kiosk.desk.isStale(session, at: moment.second) {
      reply.cookie = kiosk.desk.seal(session, at: moment.second).map(kiosk.cookie.field)
    }
    return reply
  }
}
