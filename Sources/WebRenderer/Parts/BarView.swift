import Presentation
import ProcedureEngine

/// The buttons below: back at the start of the line, onward at its end, on every page.
struct BarView: MarkupView {
  var back: BackView?
  var close: BarLinkView?
  var forward: ForwardView?
  var submit: SubmitView?
  var onward: BarLinkView?

  var markup: Markup {
    """
    <div class="bar">
    <div class="start">
    \(back?.markup)
    \(close?.markup(leadsBack: true))
    </div>
    <div class="end">
    \(forward?.markup)
    \(submit?.markup)
    \(onward?.markup(leadsBack: false))
    </div>
    </div>
    """
  }
}

/// Goes to the screen before.
struct BackView: MarkupView {
  let label: LineView
  let procedure: HTML
  let step: HTML
  let icon: Markup?

  var markup: Markup {
    """
    <form method="post" action="\(HTML(Route.back.path))" autocomplete="off">\
    <input type="hidden" name="procedure" value="\(procedure)"/>\
    <button class="bar-button" name="step" value="\(step)">\
    \(icon)<span>\(label)</span></button></form>
    """
  }
}

/// Goes on from a screen without question.
struct ForwardView: MarkupView {
  let label: LineView
  let procedure: HTML
  let step: HTML
  let icon: Markup?

  var markup: Markup {
    """
    <form method="post" action="\(HTML(Route.step.path))" autocomplete="off">\
    <input type="hidden" name="procedure" value="\(procedure)"/>\
    <button class="bar-button primary" name="step" value="\(step)">\
    <span>\(label)</span>\(icon)</button></form>
    """
  }
}

/// Sends the answer of the screen.
struct SubmitView: MarkupView {
  let label: LineView
  /// The answer given before, on a screen whose answers are buttons themselves.
  let given: HTML?
  let icon: Markup?

  var markup: Markup {
    let answer: Markup? = given.map { " name=\"answer\" value=\"\($0)\"" }
    return """
      <button class="bar-button primary" form="answer"\(answer)>\
      <span>\(label)</span>\(icon)</button>
      """
  }
}

/// A page to go to.
struct BarLinkView {
  let label: LineView
  let path: HTML
  let icon: Markup?

  /// The link of the bar's start, with its picture before the words, or of its end.
  func markup(leadsBack: Bool) -> Markup {
    leadsBack
      ? "<a class=\"bar-button\" href=\"\(path)\">\(icon)<span>\(label)</span></a>"
      : "<a class=\"bar-button primary\" href=\"\(path)\"><span>\(label)</span>\(icon)</a>"
  }
}

extension PageComposer {
  mutating func bar(of screen: Screen) -> BarView {
    let procedure = HTML(screen.procedure.text)
    let step = HTML(screen.step.text)
    var bar = BarView()
    if context.canGoBack {
      bar.back = BackView(
        label: line(.back), procedure: procedure, step: step, icon: picture(.back))
    } else {
      bar.close = close(.procedures, .back, .back)
    }
    switch screen.prompt?.kind {
    case .choice(let options), .yesNo(let options):
      bar.submit = options.first(where: \.isSelected).map { submit(given: $0) }
    case .longList(let list):
      bar.submit = list.options.first(where: \.isSelected).map { submit(given: $0) }
    case .number(let field) where field.range.count <= 16:
      break
    case .choices, .date, .number:
      bar.submit = submit(given: nil)
    case nil:
      switch screen.kind {
      case .stop, .finish:
        bar.onward = close(.checklist, .checklist, .list)
      case .ask, .read, .gather, .do, .pay, .go, .wait:
        bar.forward = ForwardView(
          label: line(.continue), procedure: procedure, step: step, icon: picture(.next))
      }
    }
    return bar
  }

  private mutating func submit(given: Option?) -> SubmitView {
    SubmitView(
      label: line(.continue), given: given.map { HTML($0.id.text) }, icon: picture(.next))
  }

  /// A link that leads back from a page beside the way.
  mutating func close(_ route: Route, _ key: InterfaceKey, _ icon: PagePicture) -> BarLinkView {
    BarLinkView(label: line(key), path: HTML(route.path), icon: picture(icon))
  }

  /// The bar of a page beside the way: back to the step, or to the procedures.
  mutating func sideBar() -> BarView {
    BarView(close: close(context.step == nil ? .procedures : .step, .back, .back))
  }
}
