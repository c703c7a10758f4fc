import Localization
import Presentation
import ProcedureEngine
import WebRenderer

extension SamplePages {
  /// Every kind of prompt by name.
  var prompts: [(name: String, kind: Prompt.Kind)] {
    let entries = (0..<30).map { number in
      LongList.Entry(
        option: Option(id: OptionID("o\(number)"), label: line, isSelected: number == 3),
        names: [text, "\(number)"])
    }
    return [
      ("choice", .choice(options)), ("choices", .choices(options)), ("yes-no", .yesNo(options)),
      ("long", .longList(LongList(searchLabel: line, nothingFound: line, entries: entries))),
      ("date", date(1970)), ("date soon", date(2027)),
      ("few", .number(NumberField(range: 1...6, rangeText: line, selected: 2))),
      ("number", .number(NumberField(range: 0...400, rangeText: line, selected: 25))),
    ]
  }

  private func date(_ year: Int) -> Prompt.Kind {
    .date(
      DateField(
        months: (1...12).map { _ in line }, example: line, years: 1900...2199, thisYear: 2026,
        selected: CalendarDate(year: year, month: 6, day: 15)))
  }

  func screen(
    _ kind: StepKind, blocks: [Block] = [], prompt: Prompt.Kind? = nil, notices: [Notice] = []
  ) -> Screen {
    Screen(
      language: language, procedure: "renewal", step: Self.step, procedureTitle: line,
      section: line, progress: Progress(done: 1, of: 3), progressText: line, kind: kind,
      kindLabel: line, pictogram: "passport", heading: line, blocks: blocks,
      prompt: prompt.map { Prompt(question: "card", hint: [line], instruction: line, kind: $0) },
      explanation: WhyNote(reason: line, becauseLabel: line, because: given, today: line),
      sources: sources, askAPerson: person, notices: notices)
  }

  var checklist: ChecklistPage {
    ChecklistPage(
      language: language, procedure: "renewal", label: line, title: line, date: line,
      documents: documents,
      entries: [
        ChecklistEntry(
          number: 1, step: Self.step, kind: .pay, kindLabel: line, pictogram: "pay", heading: line,
          optional: line, documents: documents.items, actions: actions, contacts: contacts,
          fee: fee, window: window, duration: DurationNote(label: line, text: line), office: office)
      ],
      total: TotalNote(label: line, text: line),
      glosses: [
        Gloss(id: "term", word: LocalizedValue(text, language: .french), meaning: line)
      ], sources: sources, askAPerson: person, notices: notices)
  }

  /// Every page there is, several kinds of step among them.
  func all(_ presenter: Presenter) -> [(name: String, page: WebPage)] {
    var entry = StepEntry()
    entry.search = text
    entry.text = text
    let asked = prompts.flatMap { name, kind in
      [
        ("ask \(name)", WebPage.step(screen(.ask, prompt: kind))),
        ("ask \(name) again", .step(screen(.ask, prompt: kind), problem: line, entry: entry)),
      ]
    }
    let searched = ["E", "no such name"].map { search in
      var entry = StepEntry()
      entry.search = search
      return (
        "ask for \(search)", WebPage.step(screen(.ask, prompt: prompts[3].kind), entry: entry)
      )
    }
    let menu = ProcedureMenu(
      language: language, heading: line, procedures: links, privacy: line, askAPerson: person,
      notices: notices)
    let none = AnswersPage(
      language: language, procedure: "renewal", heading: line, answers: [], empty: line)
    let answers = AnswersPage(
      language: language, procedure: "renewal", heading: line, answers: given, empty: line)
    return asked + searched + [
      ("do", .step(screen(.do, blocks: blocks, notices: notices))),
      ("finish", .step(screen(.finish, blocks: blocks))),
      ("languages", .languages(presenter.languageMenu())), ("procedures", .procedures(menu)),
      ("list", .checklist(checklist)), ("answers", .answers(answers)),
      ("no answers", .answers(none)),
      ("person", .person(person)), ("words", .words(checklist.glosses)), ("settings", .settings),
      ("phone", .phone(PhoneHandover(address: text))), ("resume", .resume),
      ("reset", .confirmReset), ("idle", .idleWarning),
      ("calibration", .calibration(pixelsPerMillimetre: 3.2)),
    ] + WebFailure.allCases.map { ("failure \($0)", .failure($0)) }
      + PrintStatus.allCases.map { ("print \($0)", .print($0)) }
  }

  /// A terminal with everything switched on, a telephone with days to keep, a browser with nothing.
  var contexts: [WebContext] {
    var terminal = WebContext(language: language, medium: .terminal(pixelsPerMillimetre: 3.2))
    terminal.procedure = "renewal"
    terminal.step = Self.step
    terminal.canGoBack = true
    terminal.canPrint = true
    terminal.returnsTo = "itsme-activation"
    terminal.idleSeconds = 120
    terminal.look.beside = .french
    terminal.look.highContrast = true
    terminal.look.textSize = .largest
    var phone = WebContext(language: language, medium: .browser)
    phone.canKeepDays = true
    return [terminal, phone, WebContext(language: language, medium: .browser)]
  }
}
