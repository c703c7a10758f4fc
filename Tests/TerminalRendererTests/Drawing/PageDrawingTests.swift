import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer
import TestSupport
import Testing

@Suite("Lists, menus and side pages as text")
struct PageDrawingTests {
  private let drawing = Drawing(presenter: .sample())
  private let samples = SampleScreens(language: .french)

  private func text(_ paragraphs: [Paragraph]) -> String {
    Typesetter(width: 60, bidi: .terminal, direction: .leftToRight)
      .lines(of: paragraphs).map(\.text.text).joined(separator: "\n") + "\n"
  }

  @Test("the checklist")
  func checklist() {
    let page = ChecklistPage(
      language: .french, procedure: "renewal", label: samples.line("Ma liste", ""),
      title: samples.line("Renouveler ma carte", ""), date: samples.line("Liste du 5 mai 2027", ""),
      documents: DocumentList(
        label: samples.line("Vos papiers", ""),
        items: [DocumentItem(alternatives: [samples.card])]),
      entries: [
        ChecklistEntry(
          number: 1, step: "papers", kind: .gather, kindLabel: samples.line("À préparer", ""),
          heading: samples.line("Préparez vos papiers", ""),
          documents: [DocumentItem(alternatives: [samples.card])]),
        ChecklistEntry(
          number: 2, step: "appointment", kind: .do, kindLabel: samples.line("À faire", ""),
          heading: samples.line("Prenez rendez-vous", ""),
          optional: samples.line("Vous pouvez passer.", ""),
          actions: [
            ActionItem(number: 1, text: samples.line("Appelez.", ""), contacts: [samples.phone])
          ],
          office: samples.office),
      ],
      total: TotalNote(label: samples.line("Prix total", ""), text: samples.line("25 €", "")),
      glosses: [samples.gloss], sources: [samples.source], askAPerson: samples.person)
    #expect(
      GoldenFile("checklist.txt").difference(from: text(drawing.paragraphs(of: page))) == nil)
  }

  @Test("languages, procedures, words, reasons, a person and answers")
  func sidePages() {
    let journey = Journey(
      through: Sample.procedure,
      answers: ["card": .choice("b"), "papers": .choices(["passport", "diploma"])],
      today: Sample.today)
    let presenter = Presenter.sample()
    let question = presenter.screen(of: journey, at: "papers")
    let pages = [
      drawing.paragraphs(of: presenter.languageMenu(), cursor: 2),
      drawing.paragraphs(of: presenter.procedureMenu(), cursor: 0),
      drawing.words([samples.gloss]),
      drawing.why(question),
      drawing.paragraphs(of: samples.person),
      drawing.paragraphs(of: presenter.answersPage(of: journey), cursor: 1),
    ]
    let text = pages.map(text).joined(separator: "\n=====\n\n")
    #expect(GoldenFile("side-pages.txt").difference(from: text) == nil)
  }
}
