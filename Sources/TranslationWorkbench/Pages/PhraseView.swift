import Localization
import Presentation
import WebRenderer

/// A text of the workbench itself; every value in it is isolated.
struct PhraseView {
  struct Run {
    var words: HTML?
    var value: Value?
  }

  /// A value, isolated from the direction around it.
  struct Value {
    let text: HTML
    let direction: HTML
  }

  /// The language of the words, where it is not that of the page: French without a translation yet.
  let foreign: LanguageMark?
  let runs: [Run]

  init(_ line: Line, on language: Language) {
    foreign = line.language == language ? nil : LanguageMark(line.language)
    runs = Self.runs(line.inlines)
  }

  private static func runs(_ inlines: [Inline]) -> [Run] {
    inlines.flatMap { inline in
      switch inline {
      case .words(let words): [Run(words: HTML(words))]
      case .value(let value):
        [
          Run(
            value: Value(
              text: HTML(value.text),
              direction: HTML(value.direction == .rightToLeft ? "rtl" : "ltr")))
        ]
      case .term(let mention): [Run(words: HTML(mention.words))]
      case .strong(let inner): runs(inner)
      }
    }
  }
}

/// The values of `lang` and `dir`.
struct LanguageMark {
  let tag: HTML
  let direction: HTML

  init(_ language: Language) {
    tag = HTML(language.tag)
    direction = HTML(language.direction == .rightToLeft ? "rtl" : "ltr")
  }
}

/// A link with its label.
struct LinkView {
  let address: HTML
  let label: PhraseView
}

/// A page of the workbench: what surrounds it, and exactly one of the things it can be about.
struct WorkbenchPageView {
  let language: LanguageMark
  let title: HTML
  let style = HTML(WorkbenchRoute.asset(.style).path)
  let script = HTML(WorkbenchRoute.asset(.script).path)
  let home = HTML(WorkbenchRoute.languages.path)
  let workbench: PhraseView
  let list: TongueView?
  let person: PersonView?
  let notices: [PhraseView]
  let main: WorkbenchMainView
}

/// The language that is translated.
struct TongueView {
  let address: HTML
  let tag: HTML
  let name: HTML
}

/// Who translates.
struct PersonView {
  let signOut = HTML(WorkbenchRoute.signOut.path)
  let you: PhraseView
  let leave: PhraseView
}

/// What a page is about: exactly one of these.
struct WorkbenchMainView {
  var languages: LanguagesView?
  var signIn: SignInView?
  var texts: TextsView?
  var entry: EntryView?
  var conflict: ConflictView?
  var gone: GoneView?
}
