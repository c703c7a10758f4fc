import Presentation
import ProcedureEngine

extension PageComposer {
  /// What is answered on a screen.
  mutating func prompt(
    _ prompt: Prompt, on screen: Screen, isProblem: Bool, entry: StepEntry
  ) -> Markup {
    let instruction = line(prompt.instruction)
    var search: Markup?
    let answers: Markup
    switch prompt.kind {
    case .choice(let options): answers = choice(options, isPair: false)
    case .yesNo(let options): answers = choice(options, isPair: true)
    case .choices(let options): answers = ticks(options, ticked: entry.ticked)
    case .longList(let list):
      let found = FoundNames(in: list, entry: entry)
      search = self.search(list, found, on: screen)
      answers = names(list, found)
    case .date(let field): answers = date(field, entry: entry)
    case .number(let field): answers = number(field, entry: entry)
    }
    return """
      \(search)
      <form id="answer" method="post" action="\(Route.step)" autocomplete="off">
      \(place(of: screen))
      <fieldset aria-labelledby="title instruction"\
      \(" aria-describedby=\"problem\"", when: isProblem)>
      <legend id="instruction">\(instruction)</legend>
      \(answers)</fieldset>
      </form>
      """
  }

  /// The fields that say which screen a form was on.
  func place(of screen: Screen) -> Markup {
    """
    <input type="hidden" name="procedure" value="\(HTML(screen.procedure.text))"/>
    <input type="hidden" name="step" value="\(HTML(screen.step.text))"/>
    """
  }

  /// Answers of which one press chooses one; a pair of short ones stands side by side.
  private mutating func choice(_ options: [Option], isPair: Bool) -> Markup {
    """
    <div class="answers\(" pair", when: isPair)">
    \(options.map { self.option($0) })</div>

    """
  }

  /// An answer that one press chooses; in a long list it may wait until it is looked for.
  mutating func option(
    _ option: Option, keywords: Markup? = nil, isHidden: Bool = false
  ) -> Markup {
    let words = OptionWords(option, &self)
    return """
      <div class="answer"\(" hidden=\"hidden\"", when: isHidden)\(keywords)>
      <button class="choice" name="answer" value="\(HTML(option.id.text))"\
      \(" aria-current=\"true\"", when: option.isSelected)>
      \(picture(option.pictogram))
      <span class="text">\(words.spans)\(option.isSelected ? chosen() : nil)</span>
      </button>\(words.meanings)
      </div>

      """
  }

  /// "Your answer", on the one given before.
  private mutating func chosen() -> Markup { "<span class=\"chosen\">\(line(.chosen))</span>" }

  /// Answers that are ticked, then sent together.
  ///
  /// `ticked` stands for the answers given before while an entry is drawn again.
  private mutating func ticks(_ options: [Option], ticked: Set<String>?) -> Markup {
    """
    <div class="answers">
    \(options.map { tick($0, isTicked: ticked?.contains($0.id.text) ?? $0.isSelected) })</div>

    """
  }

  private mutating func tick(_ option: Option, isTicked: Bool) -> Markup {
    let words = OptionWords(option, &self)
    return """
      <div class="answer">
      <label class="choice tick">
      <input type="checkbox" name="answer" value="\(HTML(option.id.text))"\
      \(" checked=\"checked\"", when: isTicked)\
      \(" data-alone=\"alone\"", when: option.excludesOthers) autocomplete="off"/>
      <span class="box" aria-hidden="true">\(picture(.tick))</span>
      \(picture(option.pictogram))
      <span class="text">\(words.spans)</span>
      </label>\(words.meanings)
      </div>

      """
  }
}

/// The words of an answer, and the meanings that stand below its button.
private struct OptionWords {
  let spans: Markup
  let meanings: Markup

  init(_ option: Option, _ composer: inout PageComposer) {
    let label = composer.line(option.label)
    var spans: Markup = "<span class=\"name\">\(label)</span>"
    var meanings = label.meanings
    for help in option.help {
      let help = composer.line(help)
      spans += "<span class=\"summary\">\(help)</span>"
      meanings += help.meanings
    }
    self.spans = spans
    self.meanings = meanings
  }
}
