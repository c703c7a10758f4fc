import Presentation
import ProcedureEngine

/// A step of a procedure.
struct StepView: TemplateView {
  static let template = Template.step

  let step: HTML
  let picture: Markup?
  let kind: LineView
  let heading: Markup
  let problem: Markup?
  let blocks: Markup
  let hint: Markup?
  let why: Markup?
  let sources: Markup?
  let prompt: Markup?
  let wayBack: Markup?
}

extension PageComposer {
  /// A word met both in the open and in a part that opens is explained in the open.
  mutating func step(_ screen: Screen, problem: Line?, entry: StepEntry) -> StepView {
    let kind = line(screen.kindLabel)
    let heading = heading(screen.heading)
    let blocks = blocks(screen.blocks)
    let problemNote = problem.map { self.problem($0) }
    let hint = screen.prompt.map { paragraphs($0.hint) }
    let prompt = screen.prompt.map {
      self.prompt($0, on: screen, isProblem: problem != nil, entry: entry)
    }
    return StepView(
      step: HTML(screen.step.text),
      picture: picture(screen.pictogram) ?? picture(screen.kind.picture), kind: kind,
      heading: heading, problem: problemNote, blocks: blocks, hint: hint,
      why: screen.explanation.map {
        why($0, screen.kind == .ask ? .whyThisQuestion : .whyThisScreen)
      }, sources: sources(screen.sources), prompt: prompt, wayBack: wayBack(from: screen))
  }

  /// What stands above a step: the procedure and how much of it is done.
  mutating func header(of screen: Screen) -> Markup {
    let procedure = line(screen.procedureTitle)
    let section = screen.section.map { " <span class=\"section\">\(line($0))</span>" as Markup }
    return """
      <p class="where">\(procedure)\(section)</p>
      <div class="progress">\
      <progress value="\(screen.progress.done)" max="\(screen.progress.total)" \
      aria-labelledby="progress"></progress>\
      <p id="progress">\(line(screen.progressText))</p></div>
      """
  }

  /// Why an answer could not be taken.
  private mutating func problem(_ problem: Line) -> Markup {
    let text = line(problem)
    return """
      <div class="problem" role="alert" tabindex="-1">
      \(picture(.warning))
      <div><p id="problem"><a href="#answer">\(text)</a></p>\(text.meanings)</div>
      </div>
      """
  }

  /// Leads back to the procedure that sent the person here.
  private mutating func wayBack(from screen: Screen) -> Markup? {
    guard screen.kind == .finish || screen.kind == .stop, let id = context.returnsTo,
      presenter.library.procedures.contains(where: { $0.id == id })
    else { return nil }
    return """
      <form class="answers" method="post" action="\(Route.enter)" autocomplete="off">
      <button class="choice" name="procedure" value="\(HTML(id.text))">\
      <span class="text name">\(line(.returnToProcedure))</span>\(picture(.next))</button>
      </form>
      """
  }

  /// Why the screen is shown, with the earlier answers that brought the person here.
  private mutating func why(_ note: WhyNote, _ label: InterfaceKey) -> Markup {
    """
    <details class="more why">
    <summary><span>\(line(label))</span></summary>
    \(note.reason.map { paragraph($0) })\(note.because.isEmpty ? nil : because(note))\
    \(note.today.map { paragraph($0) })</details>
    """
  }

  private mutating func because(_ note: WhyNote) -> Markup {
    """
    \(paragraph(note.becauseLabel, "label"))\
    <ul class="because">
    \(note.because.map { "<li><p>\(line($0.asked))</p>\(answers($0))</li>\n" as Markup })</ul>

    """
  }

  /// The answer given to a question, or several.
  mutating func answers(_ given: GivenAnswer) -> Markup {
    "\(given.answer.map { "<p class=\"name\">\(line($0))</p>" as Markup })"
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
