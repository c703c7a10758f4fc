import Presentation
import ProcedureEngine

/// What a person takes home.
struct ChecklistView: TemplateView {
  static let template = Template.checklist

  let label: LineView
  let title: LineView
  let date: LineView
  let print: Markup?
  let phone: Markup?
  let days: Markup?
  let answers: Markup
  let printHint: LineView?
  let documents: Markup?
  let stepsLabel: LineView
  let entries: [Markup]
  let total: Markup?
  let wordsLabel: LineView
  let words: [WordView]
  let personLabel: LineView
  let person: Markup
  let sources: Markup?
}

/// All answers given so far.
struct AnswersView: TemplateView {
  static let template = Template.answers

  let heading: Markup
  let empty: Markup?
  let answers: [Markup]
}

extension PageComposer {
  mutating func checklist(_ page: ChecklistPage) -> ChecklistView {
    let label = line(page.label)
    let title = line(page.title)
    let date = line(page.date)
    let documents = page.documents.map { self.documents($0) }
    let entries = page.entries.map { entry($0) }
    return ChecklistView(
      label: label, title: title, date: date, print: context.canPrint ? printButton() : nil,
      phone: context.canTakeAlong ? smallLink(to: .phone, .myPhone, .myPhone) : nil, days: days(),
      answers: smallLink(to: .answers, .myAnswers, .answers),
      printHint: context.canPrint ? nil : line(.printHint), documents: documents,
      stepsLabel: line(.steps), entries: entries, total: page.total.map { total($0) },
      wordsLabel: line(.hardWords), words: words(page.glosses),
      personLabel: line(page.askAPerson.label), person: person(page.askAPerson),
      sources: sources(page.sources))
  }

  private mutating func printButton() -> Markup {
    """
    <form method="post" action="\(Route.print)" autocomplete="off">\
    <button class="small" name="print" value="yes">\
    \(picture(.print))<span>\(line(.print))</span></button></form>
    """
  }

  private mutating func smallLink(
    to route: Route, _ key: InterfaceKey, _ icon: PagePicture
  ) -> Markup {
    "<a class=\"small\" href=\"\(route)\">\(picture(icon))<span>\(line(key))</span></a>"
  }

  private mutating func total(_ total: TotalNote) -> Markup {
    "<p class=\"total\">\(line(total.label)) <strong>\(line(total.text))</strong></p>"
  }

  mutating func answers(_ page: AnswersPage) -> AnswersView {
    AnswersView(
      heading: heading(page.heading), empty: page.answers.isEmpty ? paragraph(page.empty) : nil,
      answers: page.answers.map { changeable($0) })
  }

  /// A question with the answer given, which can be changed.
  private mutating func changeable(_ given: GivenAnswer) -> Markup {
    let asked = line(given.asked)
    return """
      <div>
      <dt>\(asked)</dt>
      <dd>
      \(answers(given))
      <form method="post" action="\(Route.change)" autocomplete="off">\
      <button class="small" name="step" value="\(HTML(given.step.text))">\
      \(line(.change)) <span class="unseen">\(asked)</span></button></form>
      </dd>
      </div>

      """
  }
}
