import Localization
import ProcedureEngine

extension PageWriter {
  /// What a step's row holds, in reading order: the same order as on a screen.
  mutating func parts(of step: Step) -> [StepPart] {
    var parts: [StepPart] = []
    parts.append(sentences(step.say), StepPart.sentences)
    if case .do(_, let work) = step.kind, let first = work.first {
      parts += prerequisite(first).map { [.prerequisite($0)] } ?? []
    }
    parts.append(
      items(step.windows, isFirstMatch: true) { $0.daysNote($1) }, StepPart.days)
    parts += labelled(.warning, sentences(step.warn)) { .warning(label: $0, $1) }
    parts += main(of: step)
    parts.append(
      contacts(step.contacts).map { SheetItem($0, footnotes: footnotes(of: $0)) },
      StepPart.contacts)
    parts.append(offices(of: step), StepPart.offices)
    parts += labelled(.tip, sentences(step.tip)) { .tip(label: $0, $1) }
    if case .do(_, let work) = step.kind {
      parts += labelled(.trouble, troubles(work.troubles)) { .trouble(label: $0, $1) }
    }
    if case .stop(_, let instead) = step.kind {
      parts += procedureLinks(instead).map { [.instead($0)] } ?? []
    }
    return parts
  }

  /// What only one kind of step has.
  private mutating func main(of step: Step) -> [StepPart] {
    var parts: [StepPart] = []
    switch step.kind {
    case .gather(_, let requests):
      parts.append(items(requests) { $0.documentRow($1) }, StepPart.documents)
    case .do(_, let work): parts.append(actions(work.actions), StepPart.actions)
    case .pay(_, let fees):
      parts.append(
        items(fees.mergingNeighbours, isFirstMatch: true) { $0.feeNote($1) }, StepPart.fees)
    case .wait(_, let duration?):
      if let item = item(duration, nil, { $0.durationNote($1) }) { parts.append(.duration(item)) }
    case .ask, .read, .go, .wait(_, nil), .stop, .finish: break
    }
    return parts
  }

  private mutating func actions(_ list: [Conditional<Action>]) -> [SheetItem<ActionItem>] {
    var number = 0
    return items(list) { writer, action in
      number += 1
      return ActionItem(
        number: number, text: writer.line(action.text),
        contacts: writer.contacts(action.contacts), pictogram: action.pictogram)
    }
  }

  mutating func documentRow(_ request: DocumentRequest) -> DocumentRow? {
    guard let item = documentItems([request]).first else { return nil }
    return DocumentRow(
      oneOfThese: item.oneOfThese, alternatives: item.alternatives, onlyIfAsked: item.onlyIfAsked)
  }

  private mutating func offices(of step: Step) -> [SheetItem<OfficeCard>] {
    if let journey {
      let office = journey.office(of: step).map { [Conditional($0)] } ?? []
      return items(office) { $0.card(of: $1) }
    }
    return items(step.offices, isFirstMatch: true) { $0.cardOrReference(to: $1, in: step) }
  }

  /// An office, or where it was described: nobody has read all rows of a whole procedure.
  private mutating func cardOrReference(to office: Office, in step: Step) -> OfficeCard {
    let card = card(of: office)
    guard let whole, let number = whole.numbers[step.id] else { return card }
    guard let first = whole.describedOffices[office.id] else {
      self.whole?.describedOffices[office.id] = number
      return card
    }
    if first == number || (office.what + office.note).isEmpty && office.contacts.isEmpty {
      return card
    }
    return OfficeCard(
      id: card.id, label: card.label, name: card.name, officialName: card.officialName,
      note: [line(.seePoint, ["number": .number(first)])], pictogram: card.pictogram)
  }

  private mutating func troubles(_ list: [Conditional<Trouble>]) -> [SheetItem<TroubleItem>] {
    items(list) { $0.troubleList([$1])?.items.first }
  }

  private mutating func labelled<Item>(
    _ label: InterfaceKey, _ items: [Item], _ part: (Line, [Item]) -> StepPart
  ) -> [StepPart] {
    items.isEmpty ? [] : [part(line(label), items)]
  }

  private mutating func footnotes(of contact: ContactItem) -> [Int] {
    guard case .known(_, _, let id) = contact.content else { return [] }
    return footnotes(of: sources.filter { $0.id == id })
  }
}

// MARK: - Days

extension PageWriter {
  private mutating func daysNote(_ window: Window) -> DaysNote {
    noteSources(behind: window)
    let label = line(.window)
    if whole != nil {
      let days = [
        line(.firstDay) { ["day": $0.day(window.from, in: $1)] },
        line(.lastDay) { ["day": $0.day(window.to, in: $1)] },
      ]
      return DaysNote(label: label, days: days, isToBeWritten: true)
    }
    guard let span = circumstances?.span(of: window) else {
      return DaysNote(label: label, days: [line(.windowNotKnown)], isToBeWritten: true)
    }
    func day(_ key: InterfaceKey, _ date: CalendarDate) -> Line {
      line(key) { ["day": $1.value(date, .full)] }
    }
    let days =
      span.first == span.last
      ? [day(.onlyDay, span.first)] : [day(.firstDay, span.first), day(.lastDay, span.last)]
    return DaysNote(label: label, days: days, isToBeWritten: false)
  }
}

extension [StepPart] {
  /// Adds a part that has anything in it.
  fileprivate mutating func append<Item>(_ items: [Item], _ part: ([Item]) -> StepPart) {
    if !items.isEmpty { append(part(items)) }
  }
}
