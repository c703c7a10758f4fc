import Presentation
import ProcedureEngine

/// What is answered on a screen: exactly one of the kinds.
struct PromptView {
  let procedure: HTML
  let step: HTML
  /// Whether the answer just given could not be taken.
  let isProblem: Bool
  let hint: [LineView]
  let instruction: LineView
  var choice: ChoiceView?
  var choices: TicksView?
  var longList: LongListView?
  var date: DateView?
  var number: NumberView?
}

/// Answers of which one press chooses one.
struct ChoiceView {
  let options: [OptionView]
  /// Two short answers that stand side by side: yes and no.
  let isPair: Bool
}

/// Answers that are ticked, then sent together.
struct TicksView {
  let options: [OptionView]
}

/// One answer that can be chosen.
struct OptionView {
  let id: HTML
  let label: LineView
  let help: [LineView]
  let picture: Markup?
  let isSelected: Bool
  let excludesOthers: Bool
  /// "Your answer", on the one given before.
  let chosen: LineView?
  let tick: Markup?
  /// The folded words by which a script finds it in a long list.
  var names: HTML?
  /// Whether it waits in a long list until it is looked for.
  var isHidden = false
}

extension PageComposer {
  mutating func prompt(
    _ prompt: Prompt, on screen: Screen, isProblem: Bool, entry: StepEntry
  ) -> PromptView {
    var view = PromptView(
      procedure: HTML(screen.procedure.text), step: HTML(screen.step.text), isProblem: isProblem,
      hint: lines(prompt.hint),
      instruction: line(prompt.instruction))
    switch prompt.kind {
    case .choice(let options):
      view.choice = ChoiceView(options: self.options(options), isPair: false)
    case .yesNo(let options):
      view.choice = ChoiceView(options: self.options(options), isPair: true)
    case .choices(let options):
      view.choices = TicksView(options: self.options(options, ticked: entry.ticked))
    case .longList(let list): view.longList = longList(list, on: screen, entry: entry)
    case .date(let field): view.date = date(field, entry: entry)
    case .number(let field): view.number = number(field, entry: entry)
    }
    return view
  }

  /// The options; `ticked` stands for the answers given before while an entry is drawn again.
  mutating func options(_ options: [Option], ticked: Set<String>? = nil) -> [OptionView] {
    var views: [OptionView] = []
    for option in options {
      let label = line(option.label)
      views.append(
        OptionView(
          id: HTML(option.id.text), label: label, help: lines(option.help),
          picture: picture(option.pictogram),
          isSelected: ticked?.contains(option.id.text) ?? option.isSelected,
          excludesOthers: option.excludesOthers,
          chosen: option.isSelected ? line(.chosen) : nil, tick: picture(.tick)))
    }
    return views
  }
}
