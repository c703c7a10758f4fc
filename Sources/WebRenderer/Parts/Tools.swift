import Localization
import Presentation

extension PageComposer {
  /// What every page offers in the same place, in its own language alone.
  func tools(on page: Route) -> Markup {
    var plain = self
    plain.presenter = presenter.speaking(context.language)
    return plain.nav(on: page)
  }

  private mutating func nav(on page: Route) -> Markup {
    // The page that a change of look or language comes back to.
    let comeBack: Markup = "<input type=\"hidden\" name=\"come-back\" value=\"\(page)\"/>"
    return """
      <nav class="tools" aria-label="\(HTML(presenter.line(.tools).text))">
      <form class="languages" method="post" action="\(Route.language)" autocomplete="off">
      \(comeBack)
      \(picture(.language))
      \(Language.allCases.map { button(for: $0) })
      </form>
      <form class="looks" method="post" action="\(Route.settings)" autocomplete="off">
      \(comeBack)
      \(textSizeButtons())
      \(contrastButton())
      <span class="read-aloud" hidden="hidden"></span>
      </form>
      <div class="links">
      \(links(on: page))
      </div>
      </nav>
      """
  }

  /// A language by its own name.
  private func button(for language: Language) -> Markup {
    """
    <button class="tool" name="language" value="\(HTML(language.tag))" \(LanguageView(language))\
    \(" aria-current=\"true\"", when: language == context.language)>\
    \(HTML(language.nativeName))</button>
    """
  }

  private mutating func textSizeButtons() -> Markup {
    let sizes = Look.TextSize.allCases
    let size = context.look.textSize.rawValue
    return """
      \(button(.textSmaller, .textSmaller, to: sizes.last { $0.rawValue < size }))
      \(button(.textLarger, .textLarger, to: sizes.first { $0.rawValue > size }))
      """
  }

  /// Makes the letters smaller or larger; it stays where there is no further size, so that nothing
  /// moves.
  private mutating func button(
    _ key: InterfaceKey, _ icon: PagePicture, to size: Look.TextSize?
  ) -> Markup {
    """
    <button class="tool" name="text-size" value="\(size.map { "\($0.rawValue)" } as Markup?)"\
    \(" disabled=\"disabled\"", when: size == nil)>\
    \(picture(icon))<span>\(line(key))</span></button>
    """
  }

  /// Turns high contrast on or off.
  private mutating func contrastButton() -> Markup {
    let isHigh = context.look.highContrast
    let contrast = isHigh ? Look.Contrast.normal : .high
    return """
      <button class="tool" name="contrast" value="\(HTML(contrast.rawValue))" \
      aria-pressed="\(isHigh ? "true" : "false" as Markup)">\
      \(picture(.contrast))<span>\(line(.highContrast))</span></button>
      """
  }

  /// The pages that are always one press away.
  private mutating func links(on page: Route) -> Markup {
    let isOnTheWay = context.procedure != nil
    return """
      \(link(to: .settings, .twoLanguages, .translate, on: page))\
      \(isOnTheWay ? link(to: .checklist, .checklist, .list, on: page) : nil)\
      \(link(to: .person, .askAPerson, .askPerson, on: page))
      \(link(to: .confirmReset, .eraseAll, .restart, on: page, " erase"))
      """
  }

  private mutating func link(
    to route: Route, _ key: InterfaceKey, _ icon: PagePicture, on page: Route,
    _ style: Markup = .none
  ) -> Markup {
    """
    <a class="tool\(style)" href="\(route)"\(" aria-current=\"page\"", when: route == page)>\
    \(picture(icon))<span>\(line(key))</span></a>
    """
  }
}
