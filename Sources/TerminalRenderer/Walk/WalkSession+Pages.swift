import Localization
import Presentation
import ProcedureEngine

// MARK: - What a page offers

extension WalkSession {
  /// The procedures a screen leads to: one to do first, or those to do instead.
  func links(of screen: Screen) -> [ProcedureLink] {
    screen.blocks.flatMap { block -> [ProcedureLink] in
      switch block {
      case .prerequisite(let first): [first.procedure]
      case .instead(let links): links.links
      case .paragraph, .optional, .warning, .tip, .documents, .actions, .window, .fee, .duration,
        .office, .contacts, .trouble:
        []
      }
    }
  }

  /// The functions that do something on the page under the menu.
  var functions: [WalkFunction] {
    let screen = hasChosenLanguage ? screen : nil
    return WalkFunction.allCases.filter { function in
      switch function {
      case .words: screen?.glosses.isEmpty == false
      case .why: screen?.explanation != nil
      case .checklist, .answers: screen != nil
      case .sources: screen?.sources.isEmpty == false
      case .person, .startAgain: hasChosenLanguage
      case .language: hasChosenLanguage
      case .back: hasChosenLanguage
      case .quit: true
      }
    }
  }

  /// The entries of the page that ask for a question about leaving.
  static let leaving: [InterfaceKey] = [.quit, .startAgain, .close]

  /// How many entries the page has to choose from; 0 for a page that is only read.
  var entryCount: Int {
    switch page {
    case .languages, .side(.languages): languages.count
    case .procedures: presenter.library.procedures.count
    case .side(.functions): functions.count
    case .side(.answers): answersPage?.answers.count ?? 0
    case .side(.leave): Self.leaving.count
    case .side(.words), .side(.why), .side(.person), .side(.sources), .side(.checklist): 0
    case .screen:
      screen.map { screen in
        let links = links(of: screen)
        return screen.prompt != nil || links.isEmpty ? 0 : links.count + 1
      } ?? 0
    }
  }

  var answersPage: AnswersPage? {
    visits.last.map { presenter.answersPage(of: $0.journey) }
  }
}

// MARK: - Drawing

extension WalkSession {
  /// The page as paragraphs, the remark about the last key included.
  var paragraphs: [Paragraph] {
    let drawing = Drawing(presenter: presenter)
    let cursor = view.cursor
    switch page {
    case .languages, .side(.languages):
      return languageMenu(drawing, cursor: cursor)
    case .procedures:
      return drawing.paragraphs(of: presenter.procedureMenu(), cursor: cursor)
    case .screen(let visit):
      return paragraphs(of: presenter.screen(of: visit.journey, at: visit.step), drawing)
    case .side(let side):
      return paragraphs(of: side, drawing, cursor: cursor)
    }
  }

  private func languageMenu(_ drawing: Drawing, cursor: Int) -> [Paragraph] {
    let menu = drawing.paragraphs(of: presenter.languageMenu(languages), cursor: cursor)
    guard let notice else { return menu }
    return menu + [.blank, Paragraph(StyledText(notice, .warning), direction: .leftToRight)]
  }

  private func paragraphs(of screen: Screen, _ drawing: Drawing) -> [Paragraph] {
    var problem: Line?
    if case .rejected(let rejection) = view.remark {
      problem = presenter.line(
        rejecting: rejection, of: visits.last?.currentStep.question, today: today)
    }
    var page = drawing.paragraphs(
      of: screen, for: .interactive, entry: view.entry, problem: problem)
    guard entryCount > 0 else { return page }
    let isEnd = visits.last?.currentStep.isEnd ?? false
    let entries =
      [presenter.line(isEnd ? .checklist : .continue)] + links(of: screen).map(\.title)
    page.append(.blank)
    page += entries.enumerated().map { index, line in
      drawing.entry(line, index: index, count: entries.count, cursor: view.cursor)
    }
    return page
  }

  private func paragraphs(
    of side: SidePage, _ drawing: Drawing, cursor: Int
  ) -> [Paragraph] {
    switch side {
    case .languages:
      return languageMenu(drawing, cursor: cursor)
    case .functions:
      let asks = screen?.prompt != nil
      return drawing.menu(
        heading: presenter.line(.keysHelp), words: [],
        entries: functions.map { function in
          let action = presenter.line(function.label(asks: asks))
          guard let letter = function.letter else { return action }
          return presenter.line(
            .keysAction, ["key": .verbatim(String(letter)), "action": .line(action)])
        }, cursor: cursor)
    case .words:
      return drawing.words(screen?.glosses ?? [])
    case .why:
      return screen.map { drawing.why($0) } ?? []
    case .person:
      return drawing.paragraphs(of: screen?.askAPerson ?? presenter.procedureMenu().askAPerson)
    case .checklist(let isEnd):
      guard let visit = visits.last else { return [] }
      let list = drawing.paragraphs(of: presenter.checklist(of: visit.journey))
      return isEnd ? list + [.blank, drawing.paragraph(presenter.line(.printHint))] : list
    case .sources:
      return drawing.paragraphs(of: screen?.sources ?? [])
    case .answers:
      return answersPage.map { drawing.paragraphs(of: $0, cursor: cursor) } ?? []
    case .leave:
      return drawing.menu(
        heading: presenter.line(.quit), words: [presenter.line(.nothingKept)],
        entries: Self.leaving.map { presenter.line($0) }, cursor: cursor)
    }
  }
}
