import Localization
import Presentation

/// What every page offers in the same place.
struct ToolsView: MarkupView {
  let label: HTML
  /// The page that a change of look or language comes back to.
  let comeBack: HTML
  let languages: [LanguageButtonView]
  let languageIcon: Markup?
  let smaller: TextSizeButtonView
  let larger: TextSizeButtonView
  let contrast: ContrastButtonView
  let links: [ToolLinkView]
  let reset: ToolLinkView

  var markup: Markup {
    """
    <nav class="tools" aria-label="\(label)">
    <form class="languages" method="post" action="\(HTML(Route.language.path))" autocomplete="off">
    <input type="hidden" name="come-back" value="\(comeBack)"/>
    \(languageIcon)
    \(languages.map(\.markup))
    </form>
    <form class="looks" method="post" action="\(HTML(Route.settings.path))" autocomplete="off">
    <input type="hidden" name="come-back" value="\(comeBack)"/>
    \(smaller)
    \(larger)
    \(contrast)
    <span class="read-aloud" hidden="hidden"></span>
    </form>
    <div class="links">
    \(links.map(\.markup))
    \(reset)
    </div>
    </nav>
    """
  }
}

/// A language by its own name.
struct LanguageButtonView: MarkupView {
  let language: LanguageView
  let name: HTML
  let isCurrent: Bool

  var markup: Markup {
    """
    <button class="tool" name="language" value="\(language.tag)" \(language)\
    \(" aria-current=\"true\"", when: isCurrent)>\(name)</button>
    """
  }
}

/// A button that makes the letters smaller or larger.
struct TextSizeButtonView: MarkupView {
  let label: LineView
  /// The size it leads to; nothing where there is no further one.
  ///
  /// The button stays, so that nothing moves.
  let value: HTML?
  let icon: Markup?

  var markup: Markup {
    """
    <button class="tool" name="text-size" value="\(value.map { "\($0)" })"\
    \(" disabled=\"disabled\"", when: value == nil)>\(icon)<span>\(label)</span></button>
    """
  }
}

/// The button that turns high contrast on or off.
struct ContrastButtonView: MarkupView {
  let label: LineView
  /// The contrast it leads to.
  let value: HTML
  let icon: Markup?
  let isPressed: Bool

  var markup: Markup {
    """
    <button class="tool" name="contrast" value="\(value)" aria-pressed="\
    \("true", when: isPressed)\("false", when: !isPressed)">\
    \(icon)<span>\(label)</span></button>
    """
  }
}

/// A page that is always one press away.
struct ToolLinkView: MarkupView {
  let label: LineView
  let path: HTML
  let icon: Markup?
  let isCurrent: Bool
  /// Whether it leads to the end of the session.
  var erases = false

  var markup: Markup {
    """
    <a class="tool\(" erase", when: erases)" href="\(path)"\
    \(" aria-current=\"page\"", when: isCurrent)>\(icon)<span>\(label)</span></a>
    """
  }
}

extension PageComposer {
  mutating func tools(on page: Route) -> ToolsView {
    let look = context.look
    let sizes = Look.TextSize.allCases
    let smaller = sizes.last { $0.rawValue < look.textSize.rawValue }
    let larger = sizes.first { $0.rawValue > look.textSize.rawValue }
    let contrast = look.highContrast ? Look.Contrast.normal : .high
    var plain = self
    plain.presenter = presenter.speaking(context.language)
    return ToolsView(
      label: HTML(plain.presenter.line(.tools).text), comeBack: HTML(page.path),
      languages: Language.allCases.map {
        LanguageButtonView(
          language: LanguageView($0), name: HTML($0.nativeName), isCurrent: $0 == context.language)
      },
      languageIcon: picture(.language),
      smaller: plain.button(.textSmaller, .textSmaller, to: smaller),
      larger: plain.button(.textLarger, .textLarger, to: larger),
      contrast: ContrastButtonView(
        label: plain.line(.highContrast), value: HTML(contrast.rawValue),
        icon: picture(.contrast), isPressed: look.highContrast),
      links: plain.toolLinks(on: page),
      reset: plain.link(.confirmReset, .eraseAll, .restart, on: page, erases: true))
  }

  private mutating func toolLinks(on page: Route) -> [ToolLinkView] {
    var links = [link(.settings, .twoLanguages, .translate, on: page)]
    if context.procedure != nil { links.append(link(.checklist, .checklist, .list, on: page)) }
    return links + [link(.person, .askAPerson, .askPerson, on: page)]
  }

  private mutating func link(
    _ route: Route, _ key: InterfaceKey, _ icon: PagePicture, on page: Route, erases: Bool = false
  ) -> ToolLinkView {
    ToolLinkView(
      label: line(key), path: HTML(route.path), icon: picture(icon), isCurrent: route == page,
      erases: erases)
  }

  private mutating func button(
    _ key: InterfaceKey, _ icon: PagePicture, to size: Look.TextSize?
  ) -> TextSizeButtonView {
    TextSizeButtonView(
      label: line(key), value: size.map { HTML($0.rawValue) }, icon: picture(icon))
  }
}
