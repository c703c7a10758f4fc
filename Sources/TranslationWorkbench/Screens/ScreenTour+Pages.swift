import Localization
import Presentation
import ProcedureEngine
import WebRenderer

extension ScreenTour {
  /// The page at a place, in a journey where it needs one.
  func page(
    _ page: ShownPlace.Page, _ journey: Journey?, _ presenter: Presenter
  ) -> WebPage {
    switch page {
    case .languages: return .languages(presenter.languageMenu())
    case .procedures: return .procedures(presenter.procedureMenu())
    case .person: return .person(presenter.procedureMenu().askAPerson)
    case .settings: return .settings
    case .phone: return .phone(PhoneHandover(address: "https://guichet.example/resume#1"))
    case .resume: return .resume
    case .confirmReset: return .confirmReset
    case .idleWarning: return .idleWarning
    case .calibration: return .calibration(pixelsPerMillimetre: 3.78)
    case .failure(let failure): return .failure(failure)
    case .step, .refused, .option, .checklist, .answers, .words:
      guard let journey else { return .failure(.notFound) }
      return self.page(page, in: journey, presenter)
    }
  }

  private func page(
    _ page: ShownPlace.Page, in journey: Journey, _ presenter: Presenter
  ) -> WebPage {
    switch page {
    case .step(let step): return .step(presenter.screen(of: journey, at: step))
    case .refused(let step, let typed):
      return refused(typed, presenter.screen(of: journey, at: step), journey, presenter)
    case .option(let step, let option):
      let screen = presenter.screen(of: journey, at: step)
      var entry = StepEntry()
      entry.search = screen.prompt?.label(of: option)
      return .step(screen, entry: entry)
    case .checklist: return .checklist(presenter.checklist(of: journey))
    case .answers: return .answers(presenter.answersPage(of: journey))
    case .words(let step): return .words(presenter.screen(of: journey, at: step).glosses)
    case .languages, .procedures, .person, .settings, .phone, .resume, .confirmReset,
      .idleWarning, .calibration, .failure:
      return self.page(page, nil, presenter)
    }
  }

  private func refused(
    _ typed: String, _ screen: Screen, _ journey: Journey, _ presenter: Presenter
  ) -> WebPage {
    guard let prompt = screen.prompt, let question = journey.procedure.question(prompt.question)
    else { return .step(screen) }
    let rejection: AnswerRejection? =
      switch question.read(typed) {
      case .failure(let rejection): rejection
      case .success(let answer): journey.circumstances.rejection(of: answer, to: question)
      }
    let problem = rejection.map {
      presenter.line(rejecting: $0, of: question, today: journey.today)
    }
    return .step(screen, problem: problem)
  }
}

extension Prompt {
  fileprivate func label(of option: String) -> String? {
    guard case .longList(let list) = kind else { return nil }
    return list.options.first { $0.id.text == option }?.label.text
  }
}
