import Localization
import Presentation

/// The languages to choose from.
struct LanguagesView: TemplateView {
  static let template = Template.languages

  let heading: HTML
  let items: [LanguageChoiceView]
  let comeBack: HTML
}

/// A language, which speaks for itself.
struct LanguageChoiceView {
  let value: HTML
  let language: LanguageView
  let name: HTML
  let invitation: HTML
  let arrow: Markup?
}

/// The procedures to choose from.
struct ProceduresView: TemplateView {
  static let template = Template.procedures

  let heading: Markup
  let privacy: Markup
  let links: Markup
}

extension PageComposer {
  func languages(_ menu: LanguageMenu) -> LanguagesView {
    LanguagesView(
      heading: HTML("Guichet"),
      items: menu.items.map { item in
        LanguageChoiceView(
          value: HTML(item.language.tag), language: LanguageView(item.language),
          name: HTML(item.name.text), invitation: HTML(item.invitation.text),
          arrow: picture(.next))
      },
      comeBack: HTML((context.step == nil ? Route.procedures : .step).path))
  }

  mutating func procedures(_ menu: ProcedureMenu) -> ProceduresView {
    let heading = heading(menu.heading)
    let links = links(menu.procedures)
    return ProceduresView(heading: heading, privacy: paragraph(menu.privacy), links: links)
  }
}
