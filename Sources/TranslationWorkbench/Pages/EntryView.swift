import Localization
import Presentation
import WebRenderer

/// The page on which one text is translated.
struct EntryView {
  /// What helps to understand the text.
  struct Notes {
    let heading: PhraseView
    let part: PhraseView
    /// In English, as the author wrote them.
    let authors: [HTML]
    /// In whatever language translators write to one another.
    let translators: [HTML]
  }

  struct Problem {
    let heading: PhraseView
    let reasons: [PhraseView]
  }

  struct Show {
    let address: HTML
    let label: PhraseView
  }

  struct Review {
    let action: HTML
    let base: HTML
    let label: PhraseView
  }

  struct ScreenFrame {
    /// The example that leads there; nothing for pages outside procedures.
    let path: PhraseView?
    let title: HTML
    let address: HTML
  }

  let id: HTML
  let action: HTML
  let check: HTML
  let base: HTML
  /// The address of the text in whose place this one came.
  let former: HTML?
  let list: HTML
  let listLabel: PhraseView
  let previous: LinkView?
  let following: LinkView?
  let state: PhraseView
  let stateClass: HTML
  let said: PhraseView?
  let offline: PhraseView
  let restored: PhraseView

  let french: PhraseView
  let sentences: [SourceView]
  let change: ChangeView?
  let notes: Notes

  let translation: PhraseView
  let problem: Problem?
  let fields: [FieldView]
  let tokens: TokensView?
  let save: PhraseView
  let stay: PhraseView
  let canShow: Show?
  let keys: PhraseView
  let review: Review?
  let own: PhraseView?

  let screenHeading: PhraseView
  let screen: ScreenFrame?
  let noScreen: PhraseView?

  let checksHeading: PhraseView
  let serious: HTML
  let cosmetic: HTML
  let noFindings: HTML
  let findings: [FindingView]
  let nothingFound: HTML?

  let paperHeading: PhraseView
  let tag: HTML
  let direction: HTML
  let paper: [HTML]
  let terms: TermsView?
  let memory: MemoryView?
  let voice: VoiceView?

  let aboutHeading: PhraseView
  let people: [PhraseView]
  let place: HTML
  let context: HTML
}
