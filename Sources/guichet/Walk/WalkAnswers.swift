import Diagnostics
import Localization
import Presentation
import ProcedureEngine

/// Answers given on the command line as `question=answer`.
struct WalkAnswers {
  let procedure: Procedure
  let today: CalendarDate
  /// Says in the person's language why an answer is refused; asked only then.
  let presenter: () -> Presenter

  /// The journey with all the answers, each of which it must ask and take.
  func journey(_ texts: [String]) throws(WalkFailure) -> Journey {
    var answers = Answers()
    var given: [QuestionID: String] = [:]
    for text in texts {
      let (question, answer) = try read(text)
      answers[question.id] = answer
      given[question.id] = text
    }
    let journey = Journey(through: procedure, answers: answers, today: today)
    if let dropped = journey.dropped.first {
      let text = given[dropped.question] ?? dropped.question.text
      throw failure(text, dropped.rejection, procedure.question(dropped.question))
    }
    return journey
  }

  private func read(_ text: String) throws(WalkFailure) -> (Question, Answer) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw .answerWithoutValue(text)
    }
    guard let question = procedure.question(QuestionID(String(parts[0]))) else {
      let names = procedure.steps.compactMap(\.question?.id.text)
      throw .unknownQuestion(
        String(parts[0]), nearest: nearestName(to: parts[0], among: names))
    }
    switch question.read(String(parts[1])) {
    case .success(let answer): return (question, answer)
    case .failure(let rejection): throw failure(text, rejection, question)
    }
  }

  private func failure(
    _ text: String, _ rejection: AnswerRejection, _ question: Question?
  ) -> WalkFailure {
    let reason = presenter().line(rejecting: rejection, of: question, today: today).text
    return .wrongAnswer(
      text, reason: reason, possible: rejection == .notOffered ? question?.possible ?? [] : [])
  }
}

extension Journey.DroppedAnswer {
  /// A question that is not asked after the other answers is as unknown as one that does not exist.
  fileprivate var rejection: AnswerRejection {
    switch reason {
    case .notAsked: .unknownQuestion
    case .rejected(let rejection): rejection
    }
  }
}

extension Question {
  /// The answers there are, unless there are too many to list.
  var possible: [String] {
    switch kind {
    case .choice(let list), .choices(let list): list.isLong ? [] : list.choices.map(\.id.text)
    case .yesNo: [ChoiceID.yes.text, ChoiceID.no.text]
    case .date, .number, .office: []
    }
  }
}
