import Presentation
import ProcedureEngine
import WebRenderer

extension Visit {
  /// Takes an answer, or goes on from a step that asks nothing.
  ///
  /// A form from an old page is noticed: when its step is not on the way any more, the person sees
  /// where they are instead.
  mutating func answer(_ form: Form, on journey: Journey) -> WebReply {
    guard let stage = stage(in: form, of: journey) else { return redirect(to: .step) }
    guard let question = stage.step.question else { return goOn(from: stage.step, on: journey) }
    if form[.search] != nil, form[.answer] == nil {
      go(to: stage.step.id, on: journey)
      return page(.step(screen(of: journey), entry: StepEntry(form)), at: journey)
    }
    let given = question.read(form.answerText)
    switch given.flatMap({ journey.answering(question.id, with: $0) }) {
    case .success(let after):
      var answers = journey.answers
      answers[question.id] = try? given.get()
      // What no longer applies is still there for one page, which tells the person; the next step
      // takes it away.
      session?.state.place = SavedPlace(
        procedure: journey.procedure.id, step: after.next(after: stage.step.id) ?? stage.step.id,
        answers: answers)
      return redirect(to: .step)
    case .failure(let rejection):
      go(to: stage.step.id, on: journey)
      let problem = presenter.line(rejecting: rejection, of: question, today: moment.today)
      return page(
        .step(screen(of: journey), problem: problem, entry: StepEntry(form)), at: journey,
        status: 422)
    }
  }

  mutating func goBack(_ form: Form, on journey: Journey) -> WebReply {
    let step = stage(in: form, of: journey)?.step.id ?? session?.state.place?.step
    if let previous = step.flatMap({ journey.previous(before: $0) }) {
      go(to: previous, on: journey)
      return redirect(to: .step)
    }
    return leave(on: journey) ?? redirect(to: .procedures)
  }

  /// Looks at a step; without one, where the person already is.
  mutating func go(to step: StepID?, on journey: Journey) {
    guard let step else { return }
    session?.state.place = SavedPlace(
      procedure: journey.procedure.id, step: step, answers: journey.answers)
  }

  /// The step a form was sent from, if it is on the way.
  func stage(in form: Form, of journey: Journey) -> Journey.Stage? {
    if let procedure = form[.procedure], procedure != journey.procedure.id.text { return nil }
    return journey.stages.first { $0.step.id.text == form[.step] }
  }

  private mutating func goOn(from step: Step, on journey: Journey) -> WebReply {
    if let next = journey.next(after: step.id) {
      go(to: next, on: journey)
      return redirect(to: .step)
    }
    return leave(on: journey) ?? redirect(to: .checklist)
  }

  /// Goes back to the procedure that waits for this one, if one does.
  private mutating func leave(on journey: Journey) -> WebReply? {
    guard let waiting = session?.state.returnsTo else { return nil }
    session?.state.enter(waiting, returning: false)
    return redirect(to: .step)
  }
}

extension Form {
  /// The answer as `Question.read` takes it: the parts of a date, or all that was chosen.
  fileprivate var answerText: String {
    let parts = [self[.day], self[.month], self[.year]].compactMap { $0 }
    return parts.isEmpty ? all(.answer).joined(separator: ",") : parts.joined(separator: "/")
  }
}

extension StepEntry {
  fileprivate init(_ form: Form) {
    self.init()
    search = form[.search]
    text = form[.answer]
    (day, month, year) = (form[.day], form[.month], form[.year])
    ticked = Set(form.all(.answer))
  }
}
