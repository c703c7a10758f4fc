package import Diagnostics
import ProcedureEngine

/// Every journey that an author wrote down goes as it is written.
package enum FailingJourney: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.journeys.flatMap { example in
      example.differences(in: subject.procedure).map { difference in
        Diagnostic("journey-failed", at: example.range, difference)
      }
    }
  }
}

extension JourneyExample {
  /// What goes otherwise than the example says, each with what happens instead.
  fileprivate func differences(in procedure: Procedure) -> [String] {
    let replay = replay(in: procedure)
    guard replay.rejections.isEmpty else {
      return replay.rejections.map { question, text, rejection in
        """
        the journey \(quoted(name)) answers \(quoted(text)) to \(quoted(question.text)), which is \
        not possible: \(rejection)
        """
      }
    }
    let journey = replay.journey
    var differences = journey.dropped.map { dropped in
      "the journey \(quoted(name)) answers \(quoted(dropped.question.text)), which nobody asks it"
    }
    func compare<Value: Equatable>(
      _ what: String, _ expected: Value?, _ actual: Value, _ text: (Value) -> String
    ) {
      guard let expected, expected != actual else { return }
      differences.append(
        """
        the journey \(quoted(name)) expects \(what) \(text(expected)), but gets \(text(actual))
        """)
    }
    compare("the steps", steps, journey.stages.map(\.step.id)) { $0.listed }
    compare(
      "the documents", documents, journey.checklist.documents.flatMap(\.alternatives).map(\.id)
    ) {
      $0.listed
    }
    compare("the end", ends.map { Optional($0) }, journey.endStep) { $0.map { "\($0)" } ?? "an open question" }
    for (step, expected) in windows.sorted(by: { $0.key < $1.key }) {
      compare("at \(step) the window", expected, journey.window(at: step)) {
        $0.map { "\($0.first)…\($0.last)" } ?? "none"
      }
    }
    for (step, expected) in fees.sorted(by: { $0.key < $1.key }) {
      compare("at \(step) the fee", expected, journey.fee(at: step)) { $0 ?? "none" }
    }
    return differences
  }
}
