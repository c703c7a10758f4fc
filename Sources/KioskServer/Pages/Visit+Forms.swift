import Localization
import Presentation
import ProcedureEngine
import WebRenderer

extension Visit {
  /// The reply to a form: something changes, and another page is gone to.
  mutating func take(_ route: Route) -> WebReply {
    let form: Form
    switch read() {
    case .success(let read): form = read
    case .failure(let unreadable): return refuse(unreadable)
    }
    switch route {
    case .language: return choose(form)
    case .resume: return resume(form)
    case .reset: return reset()
    case .enter, .step, .back, .change, .settings, .extend, .print, .calendar:
      return session == nil ? redirect(to: .start) : move(route, form)
    case .start, .procedures, .checklist, .answers, .person, .words, .phone, .confirmReset,
      .calibration, .asset, .health, .ready:
      return refuse(.method)
    }
  }

  private mutating func move(_ route: Route, _ form: Form) -> WebReply {
    if route == .enter { return enter(form) }
    if route == .settings { return change(form) }
    guard let journey else { return lost() }
    if route == .step { return answer(form, on: journey) }
    if route == .back { return goBack(form, on: journey) }
    if route == .print { return print(journey) }
    if route == .calendar { return calendar(of: journey) }
    if route == .change { go(to: stage(in: form, of: journey)?.step.id, on: journey) }
    return redirect(to: .step)
  }

  /// Chooses a language, or changes it; place and answers stay.
  private mutating func choose(_ form: Form) -> WebReply {
    guard let language = form[.language].flatMap(Language.init(tag:)) else {
      return fail(.refused, status: 400)
    }
    if session == nil { session = Session(state: SessionState(language: language)) }
    session?.state.language = language
    let next: Route = session?.state.place == nil ? .procedures : .step
    let page = form[.comeBack].flatMap(Route.init(comingBackTo:))
    return redirect(to: page == .start ? next : page ?? next)
  }

  private mutating func change(_ form: Form) -> WebReply {
    for field in [FormField.textSize, .contrast, .beside] {
      if let value = form[field] { session?.state.look.change(field, to: value) }
    }
    return redirect(to: form[.comeBack].flatMap(Route.init(comingBackTo:)) ?? .settings)
  }

  private mutating func enter(_ form: Form) -> WebReply {
    guard let procedure = form[.procedure].map({ ProcedureID($0) }),
      edition.library[procedure] != nil
    else { return redirect(to: .procedures) }
    let isRequired = journey?.requires(procedure) ?? false
    session?.state.enter(procedure, returning: isRequired)
    return redirect(to: .step)
  }

  /// Opens a place that was taken along; its language counts for who has not chosen one.
  private mutating func resume(_ form: Form) -> WebReply {
    guard let code = try? PlaceCode(form[.place] ?? "") else { return fail(.refused, status: 400) }
    if session == nil {
      session = Session(state: SessionState(language: code.language ?? language))
    }
    guard let procedure = edition.library[code.place.procedure] else {
      return redirect(to: .procedures)
    }
    let step = code.place.step.flatMap { procedure.step($0)?.id }
    session?.state.resume(
      SavedPlace(procedure: procedure.id, step: step, answers: code.place.answers))
    return redirect(to: .step)
  }

  /// Erases the session here and in the browser.
  private mutating func reset() -> WebReply {
    if let session {
      kiosk.desk.erase(session.id, at: moment.second)
      kiosk.printing?.forget(session.id)
    }
    session = nil
    edition.sharedPages.forgetChoices()
    var reply = redirect(to: .start)
    reply.cookie = kiosk.cookie.expired
    reply.clearsSiteData = true
    return reply
  }
}

extension Journey {
  /// Whether a step on the way must be preceded by another procedure.
  fileprivate func requires(_ procedure: ProcedureID) -> Bool {
    stages.contains { stage in
      if case .do(_, let work) = stage.step.kind { work.first == procedure } else { false }
    }
  }
}
