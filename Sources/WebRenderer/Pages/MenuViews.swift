import Presentation

/// The languages to choose from.
struct LanguagesView {
  let heading: HTML
  let items: [LanguageChoiceView]
  let comeBack: HTML
}

/// A language, which speaks for itself.
struct LanguageChoiceView {
  let language: LanguageView
  let name: HTML
  let invitation: HTML
  let arrow: Markup?
}

/// The procedures to choose from.
struct ProceduresView {
  let heading: LineView
  let links: [ProcedureLinkView]
  let privacy: LineView
}

extension PageComposer {
  func languages(_ menu: LanguageMenu) -> LanguagesView {
    LanguagesView(
      heading: HTML("Guichet"),
      items: menu.items.map { item in
        LanguageChoiceView(
          language: LanguageView(item.language), name: HTML(item.name.text),
          invitation: HTML(item.invitation.text), arrow: picture(.next))
      },
      comeBack: HTML((context.step == nil ? Route.procedures : .step).path))
  }

  mutating func procedures(_ menu: ProcedureMenu) -> ProceduresView {
    ProceduresView(
      heading: line(menu.heading), links: links(menu.procedures), privacy: line(menu.privacy))
  }
}
