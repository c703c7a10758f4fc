import Presentation

/// What a person takes home.
struct ChecklistView {
  let label: LineView
  let title: LineView
  let date: LineView
  let documents: DocumentsView?
  let stepsLabel: LineView
  let entries: [EntryView]
  let total: LabelledView?
  let words: [WordView]
  let wordsLabel: LineView
  let sources: SourcesView?
  let personLabel: LineView
  let person: PersonView
  let answers: BarLinkView
  let phone: BarLinkView?
  let days: DaysView?
  let print: PrintView?
  let printHint: LineView?
}

/// The button that prints the list.
struct PrintView {
  let label: LineView
  let icon: Markup?
}

/// The button that takes the days along.
struct DaysView {
  let label: LineView
  let icon: Markup?
}

/// One step of the list.
struct EntryView {
  let number: HTML
  let kind: LineView
  let picture: Markup?
  let heading: LineView
  let optional: LineView?
  let window: WindowView?
  let fee: FeeView?
  let duration: LabelledView?
  let documents: [DocumentItemView]
  let actions: ActionsView?
  let contacts: [ContactView]
  let office: OfficeView?
}

/// A hard word with its meaning, in a list.
struct WordView {
  let word: ValueView
  let meaning: LineView
}

/// All answers given so far.
struct AnswersView {
  let heading: LineView
  let answers: [GivenAnswerView]
  let empty: LineView?
}

extension PageComposer {
  mutating func checklist(_ page: ChecklistPage) -> ChecklistView {
    ChecklistView(
      label: line(page.label), title: line(page.title), date: line(page.date),
      documents: page.documents.map { documents($0) }, stepsLabel: line(.steps),
      entries: entries(page.entries),
      total: page.total.map { LabelledView(label: line($0.label), text: line($0.text)) },
      words: words(page.glosses), wordsLabel: line(.hardWords), sources: sources(page.sources),
      personLabel: line(page.askAPerson.label), person: person(page.askAPerson),
      answers: close(.answers, .myAnswers, .answers),
      phone: context.canTakeAlong ? close(.phone, .myPhone, .myPhone) : nil,
      days: days(),
      print: context.canPrint ? PrintView(label: line(.print), icon: picture(.print)) : nil,
      printHint: context.canPrint ? nil : line(.printHint))
  }

  private mutating func entries(_ entries: [ChecklistEntry]) -> [EntryView] {
    var views: [EntryView] = []
    for entry in entries { views.append(self.entry(entry)) }
    return views
  }

  private mutating func entry(_ entry: ChecklistEntry) -> EntryView {
    let actions = actions(entry.actions)
    return EntryView(
      number: HTML(entry.number), kind: line(entry.kindLabel),
      picture: picture(entry.pictogram) ?? picture(entry.kind.picture),
      heading: line(entry.heading),
      optional: entry.optional.map { line($0) }, window: entry.window.map { window($0) },
      fee: entry.fee.map { fee($0) }, duration: entry.duration.map { duration($0) },
      documents: items(entry.documents),
      actions: actions.isEmpty ? nil : ActionsView(items: actions),
      contacts: contacts(entry.contacts), office: entry.office.map { office($0) })
  }

  mutating func words(_ glosses: [Gloss]) -> [WordView] {
    var views: [WordView] = []
    for gloss in glosses {
      views.append(WordView(word: ValueView(gloss.word), meaning: line(gloss.meaning)))
    }
    return views
  }

  mutating func answers(_ page: AnswersPage) -> AnswersView {
    AnswersView(
      heading: line(page.heading), answers: given(page.answers),
      empty: page.answers.isEmpty ? line(page.empty) : nil)
  }
}
