import Localization
import Presentation

/// Who can help in person.
struct PersonPageView {
  let heading: LineView
  let person: PersonView
}

/// The hard words of the screen.
struct WordsView {
  let heading: LineView
  let words: [WordView]
}

/// Text size, contrast, second language.
struct SettingsView {
  let heading: LineView
  let comeBack: HTML
  let besideLabel: LineView
  let besideHelp: LineView
  let languages: [BesideChoiceView]
  let one: BesideChoiceView
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
struct PhoneView {
  let heading: LineView
  let steps: [LineView]
  let code: CodeView?
  let codeLabel: HTML
  let address: ValueView
  let days: DaysView?
  let warning: LineView
}

/// A saved place is being opened.
struct ResumeView {
  let heading: LineView
  let text: LineView
  let start: LineView
  let path: HTML
}

extension PageComposer {
  mutating func personPage(_ note: PersonNote) -> PersonPageView {
    PersonPageView(heading: line(note.label), person: person(note))
  }

  mutating func wordsPage(_ glosses: [Gloss]) -> WordsView {
    WordsView(heading: line(.hardWords), words: words(glosses))
  }

  mutating func settings() -> SettingsView {
    let one = presenter.line(.oneLanguage)
    return SettingsView(
      heading: line(.twoLanguages), comeBack: HTML(Route.settings.path),
      besideLabel: line(.twoLanguages), besideHelp: line(.twoLanguagesHelp),
      languages: Language.allCases.filter { $0 != context.language }.map { language in
        BesideChoiceView(
          value: HTML(language.tag), language: LanguageView(language),
          name: HTML(language.nativeName), isSelected: context.look.beside == language,
          tick: context.look.beside == language ? picture(.tick) : nil)
      },
      one: BesideChoiceView(
        value: HTML(Look.noLanguage), language: LanguageView(one.language), name: HTML(one.text),
        isSelected: context.look.beside == nil,
        tick: context.look.beside == nil ? picture(.tick) : nil))
  }

  mutating func phone(_ handover: PhoneHandover) -> PhoneView {
    PhoneView(
      heading: line(.myPhone), steps: [line(.phoneOpenCamera), line(.phonePointAtCode)],
      code: CodeView(handover.address), codeLabel: HTML(presenter.line(.phoneCode).text),
      address: ValueView(
        LocalizedValue(handover.address, language: .french, direction: .leftToRight)),
      days: days(), warning: line(.phoneHoldsAnswers))
  }

  mutating func days() -> DaysView? {
    context.canKeepDays ? DaysView(label: line(.keepDays), icon: picture(.calendar)) : nil
  }

  mutating func resume() -> ResumeView {
    ResumeView(
      heading: line(.resumeHeading), text: line(.resumeText), start: line(.startFromBeginning),
      path: HTML(Route.start.path))
  }
}
