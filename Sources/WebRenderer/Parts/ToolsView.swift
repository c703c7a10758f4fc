import Localization
import Presentation

/// What every page offers in the same place.
struct ToolsView {
  let label: HTML
  /// The page that a change of look or language comes back to.
  let comeBack: HTML
  let languages: [LanguageButtonView]
  let languageIcon: Markup?
  let smaller: LookButtonView
  let larger: LookButtonView
  let contrast: LookButtonView
  let links: [ToolLinkView]
  let reset: ToolLinkView
}

/// A language by its own name.
struct LanguageButtonView {
  let language: LanguageView
  let name: HTML
  let isCurrent: Bool
}

/// A button that changes the look to a state.
struct LookButtonView {
  let label: LineView
  let value: HTML
  let icon: Markup?
  let isPressed: Bool
  /// Whether there is no further size; the button stays, so that nothing moves.
  let isDisabled: Bool
}

/// A page that is always one press away.
struct ToolLinkView {
  let label: LineView
  let path: HTML
  let icon: Markup?
  let isCurrent: Bool
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
      smaller: plain.button(.textSmaller, .textSmaller, smaller.map { "\($0.rawValue)" }),
      larger: plain.button(.textLarger, .textLarger, larger.map { "\($0.rawValue)" }),
      contrast: plain.button(
        .highContrast, .contrast, contrast.rawValue, isPressed: look.highContrast),
      links: plain.toolLinks(on: page),
      reset: plain.link(.confirmReset, .eraseAll, .restart, on: page))
  }

  private mutating func toolLinks(on page: Route) -> [ToolLinkView] {
    var links = [link(.settings, .twoLanguages, .translate, on: page)]
    if context.procedure != nil { links.append(link(.checklist, .checklist, .list, on: page)) }
    return links + [link(.person, .askAPerson, .askPerson, on: page)]
  }

  private mutating func link(
    _ route: Route, _ key: InterfaceKey, _ icon: PagePicture, on page: Route
  ) -> ToolLinkView {
    ToolLinkView(
      label: line(key), path: HTML(route.path), icon: picture(icon), isCurrent: route == page)
  }

  private mutating func button(
    _ key: InterfaceKey, _ icon: PagePicture, _ value: String?, isPressed: Bool = false
  ) -> LookButtonView {
    LookButtonView(
      label: line(key), value: HTML(value ?? ""), icon: picture(icon), isPressed: isPressed,
      isDisabled: value == nil)
  }
}
