import Presentation
import ProcedureEngine

/// A step of a procedure.
struct StepView {
  let step: HTML
  let kind: HTML
  let kindLabel: LineView
  let picture: Markup?
  let heading: LineView
  let blocks: [BlockView]
  let problem: ProblemView?
  let prompt: PromptView?
  let returnTo: ReturnView?
  let why: WhyView?
  let sources: SourcesView?
}

/// Why an answer could not be taken.
struct ProblemView {
  let text: LineView
  let icon: Markup?
}

/// Leads back to the procedure that sent the person here.
struct ReturnView {
  let procedure: HTML
  let label: LineView
  let icon: Markup?
}

/// Why the screen is shown.
struct WhyView {
  let label: LineView
  let reason: LineView?
  let because: BecauseView?
  let today: LineView?
}

/// The earlier answers that brought the person here.
struct BecauseView {
  let label: LineView
  let answers: [GivenAnswerView]
}

/// A question with the answer given.
struct GivenAnswerView {
  let step: HTML
  let asked: LineView
  let answer: [LineView]
  let change: LineView
}

extension PageComposer {
  mutating func step(_ screen: Screen, problem: Line?, entry: StepEntry) -> StepView {
    let kindLabel = line(screen.kindLabel)
    let heading = line(screen.heading)
    let blocks = blocks(screen.blocks)
    let problem = problem.map { ProblemView(text: line($0), icon: picture(.warning)) }
    let prompt = screen.prompt.map {
      self.prompt($0, on: screen, isProblem: problem != nil, entry: entry)
    }
    let isQuestion = screen.kind == .ask
    return StepView(
      step: HTML(screen.step.text), kind: HTML(screen.kind.rawValue), kindLabel: kindLabel,
      picture: picture(screen.pictogram) ?? picture(screen.kind.picture), heading: heading,
      blocks: blocks, problem: problem, prompt: prompt, returnTo: returnTo(from: screen),
      why: screen.explanation.map {
        why($0, isQuestion ? .whyThisQuestion : .whyThisScreen)
      }, sources: sources(screen.sources))
  }

  private mutating func returnTo(from screen: Screen) -> ReturnView? {
    guard screen.kind == .finish || screen.kind == .stop, let id = context.returnsTo,
      presenter.library.procedures.contains(where: { $0.id == id })
    else { return nil }
    return ReturnView(
      procedure: HTML(id.text), label: line(.returnToProcedure), icon: picture(.next))
  }

  private mutating func why(_ note: WhyNote, _ key: InterfaceKey) -> WhyView {
    let label = line(key)
    let reason = note.reason.map { line($0) }
    var because: BecauseView?
    if !note.because.isEmpty {
      because = BecauseView(label: line(note.becauseLabel), answers: given(note.because))
    }
    return WhyView(
      label: label, reason: reason, because: because, today: note.today.map { line($0) })
  }

  mutating func given(_ answers: [GivenAnswer]) -> [GivenAnswerView] {
    var views: [GivenAnswerView] = []
    for given in answers {
      views.append(
        GivenAnswerView(
          step: HTML(given.step.text), asked: line(given.asked), answer: lines(given.answer),
          change: line(.change)))
    }
    return views
  }
}

extension StepKind {
  var picture: PictogramID {
    switch self {
    case .ask: "question"
    case .read, .gather, .do, .pay, .go, .wait, .stop, .finish: PictogramID(rawValue)
    }
  }
}
