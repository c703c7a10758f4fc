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
    var composer = composer(of: page, in: context)
    return composer.page(page).markup.source
  }

  /// What the templates of a page are fed with, by their names; for the test that finds misspelt
  /// ones.
  package func viewModels(of page: WebPage, in context: WebContext) -> [String: any Sendable] {
    var composer = composer(of: page, in: context)
    let main = composer.main(of: page)
    return [
      Template.page.rawValue: composer.page(page), type(of: main).template.rawValue: main,
    ]
  }

  /// The text of every template by name.
  package static var templates: [String: String] {
    Template.allCases.reduce(into: [:]) { texts, template in
      texts[template.rawValue] = template.text
    }
  }

  private func composer(of page: WebPage, in context: WebContext) -> PageComposer {
    PageComposer(
      presenter: presenter, context: context, pictograms: pictograms, glosses: page.glosses)
  }
}

extension PageComposer {
  fileprivate mutating func page(_ page: WebPage) -> PageView {
    let header = header(of: page)
    let notices = notices(page.notices)
    let main = main(of: page).markup
    let hasDialog = isTerminal && !page.isIdleWarning
    return PageView(
      language: LanguageView(context.language), title: title(of: titles(of: page)),
      look: HTML(context.look.classes), medium: isTerminal ? HTML("terminal") : HTML("browser"),
      scale: scalePath(of: page), style: HTML(PageFile.style.path),
      script: HTML(PageFile.script.path),
      refresh: page.isPrinting ? HTML(Self.refreshSeconds) : nil,
      idleSeconds: context.idleSeconds.map { HTML($0) }, header: header, main: main,
      notices: notices, bar: bar(of: page).markup, tools: tools(on: page.route),
      idle: hasDialog ? idle(asPage: false).markup : nil)
  }

  /// How often the page is asked for again that waits for the printer.
  private static let refreshSeconds = 2

  /// What a page is about.
  fileprivate mutating func main(of page: WebPage) -> any TemplateView {
    switch page {
    case .languages(let menu): languages(menu)
    case .procedures(let menu): procedures(menu)
    case .step(let screen, let problem, let entry): step(screen, problem: problem, entry: entry)
    case .checklist(let list): checklist(list)
    case .answers(let page): answers(page)
    case .person(let note): personPage(note)
    case .words(let glosses): wordsPage(glosses)
    case .settings: settings()
    case .phone(let handover): phone(handover)
    case .print(let status): printing(status)
    case .resume: resume()
    case .confirmReset: reset()
    case .idleWarning: idle(asPage: true)
    case .failure(let failure): self.failure(failure)
    case .calibration(let scale): calibration(scale)
    }
  }

  private mutating func bar(of page: WebPage) -> Bar {
    switch page {
    case .step(let screen, _, _): bar(of: screen)
    case .procedures: Bar(start: linkBack(to: .start))
    case .languages, .resume, .confirmReset, .idleWarning, .failure, .calibration: Bar()
    case .answers, .phone, .print:
      Bar(start: linkBack(to: context.procedure == nil ? .procedures : .checklist))
    case .checklist, .person, .words, .settings: sideBar()
    }
  }

  private mutating func header(of page: WebPage) -> Markup? {
    switch page {
    case .step(let screen, _, _): header(of: screen)
    case .languages, .procedures, .checklist, .answers, .person, .words, .settings, .phone,
      .print, .resume, .confirmReset, .idleWarning, .failure, .calibration:
      nil
    }
  }

  /// What the page is about, then what that belongs to.
  private func titles(of page: WebPage) -> [Line] {
    switch page {
    case .languages: [Line([.words("Guichet")], language: context.language)]
    case .procedures(let menu): [menu.heading]
    case .step(let screen, _, _): [screen.heading, screen.procedureTitle]
    case .checklist(let list): [list.label, list.title]
    case .answers(let page): [page.heading]
    case .person(let note): [note.label]
    case .words: [presenter.line(.hardWords)]
    case .settings: [presenter.line(.twoLanguages)]
    case .phone: [presenter.line(.myPhone)]
    case .print: [presenter.line(.print)]
    case .resume: [presenter.line(.resumeHeading)]
    case .confirmReset: [presenter.line(.eraseAndStartAgain)]
    case .idleWarning: [presenter.line(.idleHeading)]
    case .failure: [presenter.line(.failureHeading)]
    case .calibration: [presenter.line(.calibration)]
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
