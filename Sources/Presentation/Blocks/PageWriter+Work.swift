import ProcedureEngine

extension PageWriter {
  mutating func actionItems(_ actions: [Action]) -> [ActionItem] {
    var items: [ActionItem] = []
    for action in actions {
      items.append(
        ActionItem(
          number: items.count + 1, text: line(action.text), contacts: contacts(action.contacts),
          pictogram: action.pictogram))
    }
    return items
  }

  mutating func troubleList(_ troubles: [Trouble]) -> TroubleList? {
    guard !troubles.isEmpty else { return nil }
    let label = line(.trouble)
    var items: [TroubleItem] = []
    for trouble in troubles {
      let sign = line(trouble.sign)
      let advice = lines(trouble.say)
      items.append(
        TroubleItem(sign: sign, advice: advice, wait: trouble.wait.map { waitLine($0) }))
    }
    return TroubleList(label: label, items: items)
  }

  private mutating func waitLine(_ name: ValueName) -> Line {
    if case .fact(.known(.duration(let duration), _)) = circumstances?.reading(of: name) {
      noteSources(behind: name)
      return line(.troubleWait, ["duration": .duration(duration)])
    }
    return line(.troubleWait) { ["duration": .line($0.valueLine(of: name))] }
  }

  mutating func prerequisite(_ id: ProcedureID) -> Prerequisite? {
    guard let procedure = presenter.library[id] else { return nil }
    let label = line(.first)
    return Prerequisite(
      label: label, procedure: link(to: procedure), comeBack: line(.firstReturn))
  }

  /// The procedures to go to instead; one that was left out of the library is not offered.
  mutating func procedureLinks(_ ids: [ProcedureID]) -> ProcedureLinks? {
    let procedures = ids.compactMap { presenter.library[$0] }
    guard !procedures.isEmpty else { return nil }
    let label = line(.instead)
    return ProcedureLinks(label: label, links: links(to: procedures))
  }

  mutating func links(to procedures: [Procedure]) -> [ProcedureLink] {
    var links: [ProcedureLink] = []
    for procedure in procedures { links.append(link(to: procedure)) }
    return links
  }

  private mutating func link(to procedure: Procedure) -> ProcedureLink {
    ProcedureLink(
      id: procedure.id, title: line(procedure.title), summary: line(procedure.summary),
      pictogram: procedure.pictogram)
  }
}
