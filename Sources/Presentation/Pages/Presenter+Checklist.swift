import Localization
package import ProcedureEngine

extension Presenter {
  /// What the person takes home, at any moment of the journey.
  package func checklist(of journey: Journey) -> ChecklistPage {
    let checklist = journey.checklist
    var writer = PageWriter(presenter: self, journey: journey)
    let label = writer.line(.checklist)
    let title = writer.line(journey.procedure.title)
    let date = writer.line(.listDate, ["date": .date(journey.today)])
    let documents = writer.documentList(checklist.documents)
    var entries: [ChecklistEntry] = []
    for entry in checklist.entries {
      entries.append(writer.entry(entry, number: entries.count + 1))
    }
    let total = journey.total.map { writer.totalNote($0) }
    let sources = writer.sourceNotes()
    let person = writer.personNote()
    return ChecklistPage(
      language: language, procedure: journey.procedure.id, label: label, title: title, date: date,
      documents: documents, entries: entries, total: total, glosses: writer.glosses(),
      sources: sources, askAPerson: person, notices: writer.notices())
  }

  /// The answers given so far, each with the step where it is changed.
  package func answersPage(of journey: Journey) -> AnswersPage {
    var writer = PageWriter(presenter: self, journey: journey)
    let heading = writer.line(.myAnswers)
    var answers: [GivenAnswer] = []
    for stage in journey.stages {
      guard let question = stage.step.question, let answer = stage.answer else { continue }
      answers += writer.givenAnswer(to: question, answer, in: journey).map { [$0] } ?? []
    }
    return AnswersPage(
      language: language, procedure: journey.procedure.id, heading: heading, answers: answers,
      empty: writer.line(.noAnswers), notices: writer.notices())
  }
}

extension PageWriter {
  fileprivate mutating func entry(_ entry: Checklist.Entry, number: Int) -> ChecklistEntry {
    let step = entry.step
    let kindLabel = line(step.screenKind.label)
    let heading = line(step.title)
    let optional = step.isOptional ? line(.optional) : nil
    let window = windowNote(of: step)
    let documents = documentItems(entry.documents)
    let actions = actionItems(entry.actions)
    var duration: DurationNote?
    if case .wait(_, let name?) = step.kind { duration = durationNote(name) }
    for source in step.sources { note(source) }
    return ChecklistEntry(
      number: number, step: step.id, kind: step.screenKind, kindLabel: kindLabel,
      pictogram: step.pictogram, heading: heading, optional: optional, documents: documents,
      actions: actions, contacts: contacts(step.contacts), fee: entry.fee.map { feeNote($0) },
      window: window, duration: duration, office: entry.office.map { card(of: $0) })
  }
}
