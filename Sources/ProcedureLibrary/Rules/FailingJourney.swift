package import Diagnostics
import ProcedureEngine

/// Every journey that an author wrote down goes as it is written.
package enum FailingJourney: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.journeys.flatMap { example in
      example.differences(in: subject.procedure).map { difference in
        Diagnostic(
          "journey-failed", at: example.range, "the journey \(quoted(example.name)) \(difference)")
      }
    }
  }
}

extension JourneyExample {
  /// What goes otherwise than the example says, each with what happens instead.
  fileprivate func differences(in procedure: Procedure) -> [String] {
    let replay = replay(in: procedure)
    if !replay.rejections.isEmpty {
      return replay.rejections.map { question, text, rejection in
        "answers \(quoted(text)) to \(quoted(question.text)), which is not possible: \(rejection)"
      }
    }
    let journey = replay.journey
    let dropped = journey.dropped.map {
      "answers \(quoted($0.question.text)), which nobody asks it"
    }
    return dropped + differences(on: journey)
  }

  private func differences(on journey: Journey) -> [String] {
    let papers = journey.checklist.documents.flatMap(\.alternatives).map(\.id)
    let ofWindows = windows.sorted { $0.key < $1.key }.map { step, expected in
      difference("at \(step) the window", expected.text, journey.window(at: step)?.text ?? "none")
    }
    let ofFees = fees.sorted { $0.key < $1.key }.map { step, expected in
      difference("at \(step) the fee", expected, journey.fee(at: step) ?? "none")
    }
    let all =
      [
        difference("the steps", steps?.listed, journey.stages.map(\.step.id).listed),
        difference("the documents", documents?.listed, papers.listed),
        difference("the end", ends?.text, journey.endStep?.text ?? "an open question"),
      ] + ofWindows + ofFees
    return all.compactMap(\.self)
  }

  /// What is said when something expected, if anything is, happens otherwise.
  private func difference(_ what: String, _ expected: String?, _ actual: String) -> String? {
    guard let expected, expected != actual else { return nil }
    return "expects \(what) \(expected), but gets \(actual)"
  }
}

extension DateSpan {
  fileprivate var text: String { "\(first)…\(last)" }
}
