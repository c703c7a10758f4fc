import ProcedureEngine

/// Which steps look the same whatever anybody answered.
///
/// A step depends on answers when the name of another question stands anywhere in it, or in a value
/// it names: that is how conditions, windows and computed dates name what they depend on. Everything
/// in the step is looked at, so nothing added to the model later can be forgotten here.
struct AnswerUse: Sendable {
  private let independent: Set<StepID>

  init(of procedure: Procedure) {
    independent = Set(
      procedure.steps.filter { step in
        var search = NameSearch(values: procedure.values)
        search.look(into: step)
        return search.questions.isSubset(of: step.question.map { [$0.id] } ?? [])
      }.map(\.id))
  }

  /// Whether the screen of a step on the way says nothing of anybody's answers, this person's too.
  func isSameForEverybody(_ step: Step, in journey: Journey) -> Bool {
    guard independent.contains(step.id), journey.dropped.isEmpty else { return false }
    return step.question.map { journey.answers[$0.id] == nil } ?? true
  }
}

/// Finds the questions named anywhere in a value, behind the names of values too.
private struct NameSearch {
  let values: [ValueName: ValueDefinition]
  private(set) var questions: Set<QuestionID> = []
  private var seen: Set<ValueName> = []

  init(values: [ValueName: ValueDefinition]) {
    self.values = values
  }

  mutating func look(into value: Any) {
    switch value {
    case let question as QuestionID: questions.insert(question)
    case let name as ValueName:
      if seen.insert(name).inserted, let definition = values[name] { look(into: definition) }
    case is String: break
    default: for child in Mirror(reflecting: value).children { look(into: child.value) }
    }
  }
}
