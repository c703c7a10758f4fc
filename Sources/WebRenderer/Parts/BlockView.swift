import Presentation
import ProcedureEngine

/// One part of a screen's body: exactly one of these.
struct BlockView {
  var paragraph: LineView?
  var optional: LineView?
  var warning: AdviceView?
  var tip: AdviceView?
  var prerequisite: PrerequisiteView?
  var documents: DocumentsView?
  var actions: ActionsView?
  var window: WindowView?
  var fee: FeeView?
  var duration: LabelledView?
  var office: OfficeView?
  var contacts: ContactsView?
  var trouble: TroubleView?
  var instead: ProcedureLinksView?
}

/// A procedure to do first.
struct PrerequisiteView {
  let label: LineView
  let procedure: ProcedureLinkView
  let comeBack: LineView
}

/// Procedures under a label.
struct ProcedureLinksView {
  let label: LineView
  let links: [ProcedureLinkView]
}

/// A button that enters a procedure.
struct ProcedureLinkView {
  let id: HTML
  let title: LineView
  let summary: LineView
  let picture: Markup?
  let arrow: Markup?
}

/// Things to do in order.
struct ActionsView {
  let items: [ActionView]
}

/// One thing to do.
struct ActionView {
  let number: HTML
  let text: LineView
  let picture: Markup?
  let contacts: [ContactView]
}

/// Ways to reach somebody.
struct ContactsView {
  let items: [ContactView]
}

/// What may go wrong.
struct TroubleView {
  let label: LineView
  let items: [TroubleItemView]
}

/// One thing that may go wrong, and what to do then.
struct TroubleItemView {
  let sign: LineView
  let advice: [LineView]
}

extension PageComposer {
  mutating func blocks(_ blocks: [Block]) -> [BlockView] {
    var views: [BlockView] = []
    for block in blocks { views.append(view(of: block)) }
    return views
  }

  private mutating func view(of block: Block) -> BlockView {
    switch block {
    case .paragraph(let text): BlockView(paragraph: line(text))
    case .optional(let text): BlockView(optional: line(text))
    case .warning(let advice): BlockView(warning: self.advice(advice, .warning))
    case .tip(let advice): BlockView(tip: self.advice(advice, .tip))
    case .prerequisite(let first):
      BlockView(
        prerequisite: PrerequisiteView(
          label: line(first.label), procedure: link(first.procedure),
          comeBack: line(first.comeBack)))
    case .documents(let list): BlockView(documents: documents(list))
    case .actions(let items): BlockView(actions: ActionsView(items: actions(items)))
    case .window(let note): BlockView(window: window(note))
    case .fee(let note): BlockView(fee: fee(note))
    case .duration(let note): BlockView(duration: duration(note))
    case .office(let card): BlockView(office: office(card))
    case .contacts(let items): BlockView(contacts: ContactsView(items: contacts(items)))
    case .trouble(let list): BlockView(trouble: trouble(list))
    case .instead(let links):
      BlockView(
        instead: ProcedureLinksView(label: line(links.label), links: self.links(links.links)))
    }
  }

  mutating func links(_ links: [ProcedureLink]) -> [ProcedureLinkView] {
    var views: [ProcedureLinkView] = []
    for link in links { views.append(self.link(link)) }
    return views
  }

  private mutating func link(_ link: ProcedureLink) -> ProcedureLinkView {
    ProcedureLinkView(
      id: HTML(link.id.text), title: line(link.title), summary: line(link.summary),
      picture: picture(link.pictogram), arrow: picture(.next))
  }

  mutating func actions(_ items: [ActionItem]) -> [ActionView] {
    var views: [ActionView] = []
    for item in items {
      views.append(
        ActionView(
          number: HTML(item.number), text: line(item.text), picture: picture(item.pictogram),
          contacts: contacts(item.contacts)))
    }
    return views
  }

  private mutating func trouble(_ list: TroubleList) -> TroubleView {
    let label = line(list.label)
    var items: [TroubleItemView] = []
    for item in list.items {
      let sign = line(item.sign)
      items.append(
        TroubleItemView(sign: sign, advice: lines(item.advice + (item.wait.map { [$0] } ?? []))))
    }
    return TroubleView(label: label, items: items)
  }
}
