import Localization
import Presentation
import ProcedureEngine

/// The buttons below: back at the start of the line, onward at its end, on every page.
struct Bar {
  var start: Markup?
  var end: Markup?

  var markup: Markup {
    """
    <div class="bar">
    <div class="start">
    \(start)
    </div>
    <div class="end">
    \(end)
    </div>
    </div>
    """
  }
}

extension PageComposer {
  mutating func bar(of screen: Screen) -> Bar {
    Bar(
      start: context.canGoBack ? back(from: screen) : linkBack(to: .procedures),
      end: onward(from: screen))
  }

  /// The bar of a page beside the way: back to the step, or to the procedures.
  mutating func sideBar() -> Bar {
    Bar(start: linkBack(to: context.step == nil ? .procedures : .step))
  }

  /// Goes to the screen before.
  private mutating func back(from screen: Screen) -> Markup {
    """
    <form method="post" action="\(Route.back)" autocomplete="off">\
    <input type="hidden" name="procedure" value="\(HTML(screen.procedure.text))"/>\
    <button class="bar-button" name="step" value="\(HTML(screen.step.text))">\
    \(picture(.back))<span>\(line(.back))</span></button></form>
    """
  }

  mutating func linkBack(to route: Route) -> Markup {
    "<a class=\"bar-button\" href=\"\(route)\">\(picture(.back))<span>\(line(.back))</span></a>"
  }

  private mutating func onward(from screen: Screen) -> Markup? {
    switch screen.prompt?.kind {
    case .choice(let options), .yesNo(let options): continueWithAnswer(among: options)
    case .longList(let list): continueWithAnswer(among: list.options)
    case .number(let field) where field.isPressed: nil
    case .choices, .date, .number: submit(answer: .none)
    case nil:
      switch screen.kind {
      case .stop, .finish: linkOnward(to: .checklist, .checklist, .list)
      case .ask, .read, .gather, .do, .pay, .go, .wait: forward(from: screen)
      }
    }
  }

  /// Goes on from a screen without question.
  private mutating func forward(from screen: Screen) -> Markup {
    """
    <form method="post" action="\(Route.step)" autocomplete="off">\
    <input type="hidden" name="procedure" value="\(HTML(screen.procedure.text))"/>\
    <button class="bar-button primary" name="step" value="\(HTML(screen.step.text))">\
    <span>\(line(.continue))</span>\(picture(.next))</button></form>
    """
  }

  /// Goes on with the answer given before, on a screen whose answers are buttons themselves.
  private mutating func continueWithAnswer(among options: [Option]) -> Markup? {
    options.first(where: \.isSelected).map {
      submit(answer: " name=\"answer\" value=\"\(HTML($0.id.text))\"")
    }
  }

  /// Sends the answer of the screen.
  private mutating func submit(answer: Markup) -> Markup {
    """
    <button class="bar-button primary" form="answer"\(answer)>\
    <span>\(line(.continue))</span>\(picture(.next))</button>
    """
  }

  private mutating func linkOnward(
    to route: Route, _ key: InterfaceKey, _ icon: PagePicture
  ) -> Markup {
    """
    <a class="bar-button primary" href="\(route)"><span>\(line(key))</span>\(picture(icon))</a>
    """
  }
}
