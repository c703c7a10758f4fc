import Presentation

/// What a person can do from any page, with a letter or through the menu of keys.
package enum WalkFunction: Hashable, Sendable, CaseIterable {
  case back, words, why, person, checklist, answers, sources, language, startAgain, quit

  /// The letter of a Latin keyboard; nothing when it is in the menu alone.
  package var letter: Character? {
    switch self {
    case .back: "b"
    case .words: "?"
    case .why: "w"
    case .person: "h"
    case .checklist: "c"
    case .answers: "a"
    case .sources: "s"
    case .language: "l"
    case .startAgain: nil
    case .quit: "q"
    }
  }

  /// What it is called in the menu; why depends on whether the screen asks.
  func label(asks: Bool) -> InterfaceKey {
    switch self {
    case .back: .back
    case .words: .hardWords
    case .why: asks ? .whyThisQuestion : .whyThisScreen
    case .person: .askAPerson
    case .checklist: .checklist
    case .answers: .myAnswers
    case .sources: .sources
    case .language: .changeLanguage
    case .startAgain: .startAgain
    case .quit: .quit
    }
  }
}
