import Localization
import Presentation
import WebRenderer

/// The languages there are to translate into.
struct LanguagesView {
  struct Item {
    let address: HTML
    let tag: HTML
    let direction: HTML
    let name: HTML
    let left: PhraseView
  }

  let heading: PhraseView
  let items: [Item]

  init(_ words: PageWords, left: [(language: Language, count: Int)]) {
    heading = words.phrase(.workbenchChooseLanguage)
    items = left.map { language, count in
      let mark = LanguageMark(language)
      return Item(
        address: HTML(WorkbenchRoute.list(language).path), tag: mark.tag,
        direction: mark.direction, name: HTML(language.nativeName),
        left: words.phrase(.workbenchLeft, count: count))
    }
  }
}

/// Who translates.
struct SignInView {
  let address = HTML(WorkbenchRoute.signIn.path)
  let then: HTML
  let heading: PhraseView
  let name: PhraseView
  let password: PhraseView?
  let why: PhraseView
  let enter: PhraseView
  let typed: HTML
  let problem: PhraseView?

  init(
    _ words: PageWords, needsPassword: Bool, then: String, typed: String = "",
    failure: SignInDesk.Failure? = nil
  ) {
    self.then = HTML(then)
    heading = words.phrase(.workbenchSignIn)
    name = words.phrase(.workbenchName)
    password = needsPassword ? words.phrase(.workbenchPassword) : nil
    why = words.phrase(.workbenchNameWhy)
    enter = words.phrase(.workbenchEnter)
    self.typed = HTML(typed)
    problem = failure.map { failure in
      switch failure {
      case .badName: words.phrase(.workbenchBadName)
      case .wrongPassword: words.phrase(.workbenchWrongPassword)
      case .wait: words.phrase(.workbenchWait)
      }
    }
  }
}
