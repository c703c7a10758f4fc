import Presentation

extension PageComposer {
  /// One step of the list, without the cards it has on its own screen.
  mutating func entry(_ entry: ChecklistEntry) -> Markup {
    let heading = line(entry.heading)
    return """
      <li>
      <span class="number" aria-hidden="true">\(entry.number)</span>
      <div>
      <h3>\(heading)</h3>\(heading.meanings)
      <p class="hint">\(line(entry.kindLabel))</p>
      \(entry.optional.map { paragraph($0, "optional") })\
      \(entry.window.map { lines(of: $0) })\
      \(entry.fee.map { lines(of: $0) })\
      \(entry.duration.map { labelled($0.label, $0.text) })\
      \(entry.actions.isEmpty ? nil : actions(entry.actions))\(contacts(entry.contacts))\
      \(entry.office.map { lines(of: $0) })</div>
      </li>

      """
  }

  private mutating func labelled(_ label: Line, _ text: Line) -> Markup {
    "\(paragraph(label, "label"))\(paragraph(text, "value"))"
  }

  private mutating func lines(of window: WindowNote) -> Markup {
    "\(labelled(window.label, window.span))\(window.stateText.map { paragraph($0, "state") })"
  }

  private mutating func lines(of fee: FeeNote) -> Markup {
    "\(labelled(fee.label, fee.text))\(fee.proof.map { proof($0) })"
  }

  private mutating func lines(of office: OfficeCard) -> Markup {
    "\(paragraph(office.label, "label"))\(nameAndReach(of: office))"
  }
}
