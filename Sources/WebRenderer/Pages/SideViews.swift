import Localization
import Presentation

/// Who can help in person.
struct PersonPageView: TemplateView {
  static let template = Template.person

  let heading: Markup
  let person: Markup
}

/// The hard words of the screen.
struct WordsView: TemplateView {
  static let template = Template.words

  let heading: Markup
  let words: [WordView]
}

/// A hard word with its meaning, in a list.
struct WordView {
  let word: ValueView
  let meaning: Markup
}

/// Text size, contrast, second language.
struct SettingsView: TemplateView {
  static let template = Template.settings

  let heading: Markup
  let help: Markup
  let comeBack: HTML
  let choices: [BesideChoiceView]
}

/// A second language, or none.
struct BesideChoiceView {
  let value: HTML
  let language: LanguageView
  let name: HTML
  let isSelected: Bool
  let tick: Markup?
}

/// The place, to be taken along.
struct PhoneView: TemplateView {
  static let template = Template.phone

  let heading: Markup
  let steps: [Markup]
  let code: Markup?
  let codeLabel: HTML
  let address: ValueView
  let days: Markup?
  let warning: LineView
}

/// A saved place is being opened.
struct ResumeView: TemplateView {
  static let template = Template.resume

  let heading: Markup
  let text: Markup
  let start: LineView
  let path: HTML
}

extension PageComposer {
  mutating func personPage(_ note: PersonNote) -> PersonPageView {
    PersonPageView(heading: heading(note.label), person: person(note))
  }

  mutating func wordsPage(_ glosses: [Gloss]) -> WordsView {
    WordsView(heading: heading(.hardWords), words: words(glosses))
  }

  mutating func words(_ glosses: [Gloss]) -> [WordView] {
    glosses.map { WordView(word: ValueView($0.word), meaning: paragraph($0.meaning)) }
  }

  mutating func settings() -> SettingsView {
    let others = Language.allCases.filter { $0 != context.language }.map { language in
      besideChoice(
        language.tag, language.nativeName, in: language,
        isSelected: context.look.beside == language)
    }
    let one = presenter.line(.oneLanguage)
    let none = besideChoice(
      Look.noLanguage, one.text, in: one.language, isSelected: context.look.beside == nil)
    return SettingsView(
      heading: heading(.twoLanguages), help: paragraph(.twoLanguagesHelp),
      comeBack: HTML(Route.settings.path), choices: others + [none])
  }

  private func besideChoice(
    _ value: String, _ name: String, in language: Language, isSelected: Bool
  ) -> BesideChoiceView {
    BesideChoiceView(
      value: HTML(value), language: LanguageView(language), name: HTML(name),
      isSelected: isSelected, tick: isSelected ? picture(.tick) : nil)
  }

  mutating func phone(_ handover: PhoneHandover) -> PhoneView {
    PhoneView(
      heading: heading(.myPhone),
      steps: [paragraph(.phoneOpenCamera), paragraph(.phonePointAtCode)],
      code: code(handover.address), codeLabel: HTML(presenter.line(.phoneCode).text),
      address: ValueView(
        LocalizedValue(handover.address, language: .french, direction: .leftToRight)),
      days: days(), warning: line(.phoneHoldsAnswers))
  }

  /// The button that takes the days along.
  mutating func days() -> Markup? {
    guard context.canKeepDays else { return nil }
    return """
      <form method="post" action="\(Route.calendar)" autocomplete="off">\
      <button class="small" name="calendar" value="yes">\
      \(picture(.calendar))<span>\(line(.keepDays))</span></button></form>
      """
  }

  mutating func resume() -> ResumeView {
    ResumeView(
      heading: heading(.resumeHeading), text: paragraph(.resumeText),
      start: line(.startFromBeginning), path: HTML(Route.start.path))
  }
}
