import Localization
import Presentation
import ProcedureEngine
import TranslationExchange
import WebRenderer

/// The workbench's own words in the language of a page.
struct PageWords {
  let presenter: Presenter
  /// What is wrong in the library, said on every page.
  var notices: [InterfaceKey] = []

  var language: Language { presenter.language }

  func phrase(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> PhraseView {
    PhraseView(presenter.line(key, arguments), on: language)
  }

  func phrase(_ key: InterfaceKey, count: Int) -> PhraseView {
    PhraseView(presenter.line(key, count: count), on: language)
  }

  /// The words alone, for attributes.
  func text(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> HTML {
    HTML(presenter.line(key, arguments).text)
  }

  func link(_ address: String, _ key: InterfaceKey) -> LinkView {
    LinkView(address: HTML(address), label: phrase(key))
  }

  /// A page with everything around it.
  func page(
    _ title: InterfaceKey, _ main: WorkbenchMainView, about language: Language?,
    person: SignedIn?
  ) -> String {
    let title = [presenter.line(title).text, language?.nativeName].compactMap { $0 }
    return WorkbenchTemplate.html(
      WorkbenchPageView(
        language: LanguageMark(self.language), title: HTML(title.joined(separator: " · ")),
        workbench: phrase(.workbench),
        list: language.map {
          TongueView(
            address: HTML(WorkbenchRoute.list($0).path), tag: HTML($0.tag),
            name: HTML($0.nativeName))
        },
        person: person.map {
          PersonView(
            you: phrase(.workbenchYou, ["name": .value(.name($0.name.text))]),
            leave: phrase(.workbenchSignOut))
        }, notices: notices.map { phrase($0) }, main: main))
  }

  /// How far a text has come, in words.
  func state(_ state: TranslationState) -> PhraseView {
    switch state {
    case .missing: phrase(.workbenchMissing)
    case .stale: phrase(.workbenchStale)
    case .translated: phrase(.workbenchUnreviewed)
    case .reviewed: phrase(.workbenchReviewed)
    }
  }

  /// Whose screen is shown: a person of the library's examples, in a procedure.
  func example(_ journey: ShownPlace.JourneyName) -> PhraseView {
    let title = presenter.library[journey.procedure]?.title.pattern.plainWords
    return phrase(
      .workbenchExamplePerson,
      [
        "procedure": .value(LocalizedValue(title ?? journey.procedure.text, language: .source)),
        "person": .value(LocalizedValue(journey.name, language: .source)),
      ])
  }

  /// A list of numbers, such as those a plural form is for.
  func numbers(_ example: PluralExample) -> PhraseView {
    PhraseView(numbersLine(example), on: language)
  }

  func numbersLine(_ example: PluralExample) -> Line {
    guard example.fraction != nil else {
      let more = example.numbers.count == 3 ? "…" : ""
      let numbers = example.numbers.map(String.init).joined(separator: ", ") + more
      return presenter.line(.workbenchForm, ["numbers": .verbatim(numbers)])
    }
    return presenter.line(.workbenchFractions, ["numbers": .verbatim(example.sample)])
  }
}

extension LocalizedValue {
  /// A person's name, whose language nobody knows.
  static func name(_ text: String) -> LocalizedValue { LocalizedValue(text, language: .source) }
}
