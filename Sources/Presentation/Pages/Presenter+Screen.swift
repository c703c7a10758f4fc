import Localization
package import ProcedureEngine

extension Presenter {
  /// The screen of a step, or of the nearest step before it when it is not on the path any more.
  package func screen(of journey: Journey, at step: StepID?) -> Screen {
    let step = journey.stages[journey.place(at: step)].step
    var writer = PageWriter(presenter: self, journey: journey)
    let procedureTitle = writer.line(journey.procedure.title)
    let section = step.section.map { writer.line($0) }
    let progress = journey.progress(at: step.id)
    let percent = Argument.number(progress.done * 100 / progress.total)
    let progressText = writer.line(.progress, ["percent": percent])
    let kindLabel = writer.line(step.screenKind.label)
    let heading = writer.line(step.title)
    let blocks = writer.blocks(of: step)
    let prompt = step.question.map { writer.prompt(for: $0, in: journey) }
    let explanation = writer.whyNote(of: step, in: journey)
    for source in step.sources { writer.note(source) }
    let sources = writer.sourceNotes()
    let person = writer.personNote()
    return Screen(
      language: language, procedure: journey.procedure.id, step: step.id,
      procedureTitle: procedureTitle, section: section, progress: progress,
      progressText: progressText, kind: step.screenKind, kindLabel: kindLabel,
      pictogram: step.pictogram ?? step.question?.pictogram, heading: heading, blocks: blocks,
      prompt: prompt, explanation: explanation, glosses: writer.glosses(), sources: sources,
      askAPerson: person, notices: writer.notices())
  }
}

extension Step {
  var screenKind: StepKind {
    switch kind {
    case .ask: .ask
    case .read: .read
    case .gather: .gather
    case .do: .do
    case .pay: .pay
    case .go: .go
    case .wait: .wait
    case .stop: .stop
    case .finish: .finish
    }
  }
}

extension StepKind {
  /// What one does on such a screen.
  var label: InterfaceKey {
    switch self {
    case .ask: .kindAsk
    case .read: .kindRead
    case .gather: .kindGather
    case .do: .kindDo
    case .pay: .kindPay
    case .go: .kindGo
    case .wait: .kindWait
    case .stop: .kindStop
    case .finish: .kindFinish
    }
  }
}
