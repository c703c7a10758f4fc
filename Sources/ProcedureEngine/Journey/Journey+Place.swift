extension Journey {
  /// Where on the path a person is looking: an index into ``stages``.
  ///
  /// Only the answers and the step looked at decide it. When the step is no longer on the path, it is
  /// the nearest step before it; without a step, the beginning.
  package func place(at step: StepID?) -> Int {
    guard let step else { return 0 }
    if let index = stages.firstIndex(where: { $0.step.id == step }) { return index }
    var place = 0
    for candidate in procedure.steps {
      if candidate.id == step { break }
      if place + 1 < stages.count, stages[place + 1].step.id == candidate.id { place += 1 }
    }
    return place
  }

  /// The step after this one, or nothing at the end or at an open question.
  package func next(after step: StepID) -> StepID? {
    let index = place(at: step) + 1
    return index < stages.count ? stages[index].step.id : nil
  }

  /// The step before this one, or nothing at the beginning.
  package func previous(before step: StepID) -> StepID? {
    let index = place(at: step) - 1
    return index >= 0 ? stages[index].step.id : nil
  }

  /// How far a step is on the way.
  ///
  /// Counted by the step's place in the procedure's fixed order, so going forward never shows less,
  /// whatever the answers are; an end is always all of it.
  package func progress(at step: StepID) -> Progress {
    let stage = stages[place(at: step)]
    let ordinal = procedure.steps.firstIndex { $0.id == stage.step.id } ?? 0
    if stage.step.isEnd { return Progress(done: procedure.steps.count, of: procedure.steps.count) }
    return Progress(done: ordinal, of: procedure.steps.count)
  }
}

/// A share of the way that is done.
package struct Progress: Hashable, Sendable {
  /// From 0 to ``total``.
  package let done: Int
  /// At least 1.
  package let total: Int

  package init(done: Int, of total: Int) {
    precondition(total > 0 && (0...total).contains(done), "progress lies between nothing and all")
    self.done = done
    self.total = total
  }
}
