import Presentation
import ProcedureEngine

extension PageComposer {
  /// The body of a screen, part after part.
  mutating func blocks(_ blocks: [Block]) -> Markup {
    var markup = Markup.none
    for block in blocks { markup += self.block(block) }
    return markup
  }

  private mutating func block(_ block: Block) -> Markup {
    switch block {
    case .paragraph(let text): paragraph(text)
    case .optional(let text): paragraph(text, "optional")
    case .warning(let advice): self.advice(advice, "warning", .warning)
    case .tip(let advice): self.advice(advice, "tip", .tip)
    case .prerequisite(let first): prerequisite(first)
    case .documents(let list): documents(list)
    case .actions(let items): actions(items)
    case .window(let note): window(note)
    case .fee(let note): fee(note)
    case .duration(let note): duration(note)
    case .office(let card): office(card)
    case .contacts(let items): "<div class=\"contacts\">\(contacts(items))</div>\n"
    case .trouble(let list): trouble(list)
    case .instead(let links): instead(links)
    }
  }

  /// A procedure to do first.
  private mutating func prerequisite(_ first: Prerequisite) -> Markup {
    """
    <section class="card first">
    <h2>\(line(first.label))</h2>
    <form method="post" action="\(Route.enter)" autocomplete="off">\(link(first.procedure))</form>
    \(paragraph(first.comeBack))</section>

    """
  }

  /// Procedures that may help where this one cannot.
  private mutating func instead(_ links: ProcedureLinks) -> Markup {
    """
    <section class="instead">
    <h2>\(line(links.label))</h2>
    <form method="post" action="\(Route.enter)" autocomplete="off">\(self.links(links.links))</form>
    </section>

    """
  }

  mutating func links(_ links: [ProcedureLink]) -> Markup {
    "\(links.map { link($0) })"
  }

  /// A button that enters a procedure.
  private mutating func link(_ link: ProcedureLink) -> Markup {
    """
    <button class="choice" name="procedure" value="\(HTML(link.id.text))">
    \(picture(link.pictogram))
    <span class="text"><span class="name">\(line(link.title))</span>\
    <span class="summary">\(line(link.summary))</span></span>
    \(picture(.next))
    </button>

    """
  }

  /// Things to do in order.
  mutating func actions(_ items: [ActionItem]) -> Markup {
    "<ol class=\"actions\">\(items.map { action($0) })</ol>\n"
  }

  private mutating func action(_ item: ActionItem) -> Markup {
    """
    <li>
    <span class="number" aria-hidden="true">\(item.number)</span>
    \(picture(item.pictogram))
    <div>
    \(paragraph(item.text))\(contacts(item.contacts))</div>
    </li>

    """
  }

  /// What may go wrong, and what to do then.
  private mutating func trouble(_ list: TroubleList) -> Markup {
    """
    <details class="more trouble">
    <summary><span>\(line(list.label))</span></summary>
    <dl>
    \(list.items.map { trouble($0) })</dl>
    </details>

    """
  }

  private mutating func trouble(_ item: TroubleItem) -> Markup {
    let sign = line(item.sign)
    return """
      <div>
      <dt>\(sign)</dt>
      <dd>\(sign.meanings)\(paragraphs(item.advice))\(item.wait.map { paragraph($0) })</dd>
      </div>

      """
  }
}
