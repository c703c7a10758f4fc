import Localization
package import Pictograms
package import Presentation
import ProcedureEngine

/// Draws pages as HTML, and holds the files they need; a pure function of what it is given.
package struct WebRenderer: Sendable {
  /// The words around the page: buttons and labels, in every language.
  package let presenter: Presenter
  private let pictograms: PictogramSet

  package init(presenter: Presenter, pictograms: PictogramSet = .shipped) {
    self.presenter = presenter
    self.pictograms = pictograms
  }

  /// The whole page, ready to be sent as `text/html; charset=utf-8`.
  package func html(_ page: WebPage, in context: WebContext) -> String {
    Template.page.render(view(of: page, in: context))
  }

  /// What the templates are fed with, for the test that finds misspelt names.
  package func viewModel(of page: WebPage, in context: WebContext) -> Any {
    view(of: page, in: context)
  }

  /// The text of every template by name.
  package static var templates: [String: String] {
    Template.allCases.reduce(into: [:]) { texts, template in
      texts[template.rawValue] = template.text
    }
  }

  private func view(of page: WebPage, in context: WebContext) -> PageView {
    var composer = PageComposer(
      presenter: presenter, context: context, pictograms: pictograms, glosses: page.glosses)
    return composer.page(page)
  }
}

extension PageComposer {
  fileprivate mutating func page(_ page: WebPage) -> PageView {
    let header = header(of: page)
    let notices = notices(page.notices)
    let main = main(of: page)
    let idle = isTerminal && !page.isIdleWarning ? self.idle(asPage: false) : nil
    return PageView(
      language: LanguageView(context.language), title: HTML(title(of: page)),
      look: HTML(context.look.classes), isTerminal: isTerminal, scale: scalePath(of: page),
      style: HTML(PageFile.style.path),
      script: HTML(PageFile.script.path),
      refresh: page.isPrinting ? HTML(Self.refreshSeconds) : nil,
      idleSeconds: context.idleSeconds.map { HTML($0) }, idle: idle, header: header,
      hasNotices: !notices.isEmpty, notices: notices, main: main, bar: bar(of: page),
      tools: tools(on: page.route))
  }

  /// How often the page is asked for again that waits for the printer.
  private static let refreshSeconds = 2

  private mutating func main(of page: WebPage) -> MainView {
    switch page {
    case .languages(let menu): MainView(languages: languages(menu))
    case .procedures(let menu): MainView(procedures: procedures(menu))
    case .step(let screen, let problem, let entry):
      MainView(step: step(screen, problem: problem, entry: entry))
    case .checklist(let list): MainView(checklist: checklist(list))
    case .answers(let page): MainView(answers: answers(page))
    case .person(let note): MainView(person: personPage(note))
    case .words(let glosses): MainView(words: wordsPage(glosses))
    case .settings: MainView(settings: settings())
    case .phone(let handover): MainView(phone: phone(handover))
    case .print(let status): MainView(printing: printing(status))
    case .resume: MainView(resume: resume())
    case .confirmReset: MainView(reset: reset())
    case .idleWarning: MainView(idle: idle(asPage: true))
    case .failure(let failure): MainView(failure: self.failure(failure))
    case .calibration(let scale): MainView(calibration: calibration(scale))
    }
  }

  private mutating func bar(of page: WebPage) -> BarView {
    switch page {
    case .step(let screen, _, _): bar(of: screen)
    case .procedures: BarView(close: close(.start, .back, .back))
    case .languages, .resume, .confirmReset, .idleWarning, .failure, .calibration: BarView()
    case .answers, .phone, .print:
      BarView(close: close(context.procedure == nil ? .procedures : .checklist, .back, .back))
    case .checklist, .person, .words, .settings: sideBar()
    }
  }

  private mutating func header(of page: WebPage) -> HeaderView? {
    switch page {
    case .step(let screen, _, _):
      HeaderView(
        procedure: line(screen.procedureTitle), section: screen.section.map { line($0) },
        progress: ProgressView(
          done: HTML(screen.progress.done), total: HTML(screen.progress.total),
          text: line(screen.progressText)))
    case .languages, .procedures, .checklist, .answers, .person, .words, .settings, .phone,
      .print, .resume, .confirmReset, .idleWarning, .failure, .calibration:
      nil
    }
  }

  private func title(of page: WebPage) -> String {
    switch page {
    case .languages: "Guichet"
    case .procedures(let menu): menu.heading.text
    case .step(let screen, _, _): "\(screen.heading.text) · \(screen.procedureTitle.text)"
    case .checklist(let list): "\(list.label.text) · \(list.title.text)"
    case .answers(let page): page.heading.text
    case .person(let note): note.label.text
    case .words: presenter.line(.hardWords).text
    case .settings: presenter.line(.twoLanguages).text
    case .phone: presenter.line(.myPhone).text
    case .print: presenter.line(.print).text
    case .resume: presenter.line(.resumeHeading).text
    case .confirmReset: presenter.line(.eraseAndStartAgain).text
    case .idleWarning: presenter.line(.idleHeading).text
    case .failure: presenter.line(.failureHeading).text
    case .calibration: presenter.line(.calibration).text
    }
  }

  private func scalePath(of page: WebPage) -> HTML? {
    if case .calibration(let scale) = page { return HTML(Route.asset(ScaleSheet.name(scale)).path) }
    switch context.medium {
    case .terminal(let scale): return HTML(Route.asset(ScaleSheet.name(scale)).path)
    case .browser: return nil
    }
  }
}

extension Look {
  /// The classes of the `html` element.
  fileprivate var classes: String {
    "text-\(textSize.rawValue)" + (highContrast ? " contrast" : "")
      + (beside == nil ? "" : " beside")
  }
}
