import Localization
package import ProcedureEngine

/// A text in the language it can be shown in, before its values are filled in.
struct Wording {
  let pattern: MessagePattern
  let spoken: MessagePattern?
  let language: Language
  let state: State

  /// How far the words have come; every page tells people of the least.
  enum State: Hashable {
    /// The French itself, or a translation that somebody other than the translator has read.
    case reviewed
    case translated
    /// The French in the place of a translation.
    case fallback
  }

  var isFallback: Bool { state == .fallback }
}

extension Presenter {
  func wording(of message: Message) -> Wording { wording(of: message, in: language) }

  func wording(of message: Message, in language: Language) -> Wording {
    let translation = catalogues.lookup(message, in: language)
    guard let pattern = translation.current else {
      return Wording(
        pattern: message.pattern, spoken: message.spoken, language: .french, state: .fallback)
    }
    let spoken = catalogues.lookup(spoken: message, in: language)
    let isReviewed = translation.isReviewed && (spoken.current == nil || spoken.isReviewed)
    return Wording(
      pattern: pattern, spoken: spoken.current, language: language,
      state: isReviewed ? .reviewed : .translated)
  }

  func wording(of message: CountedMessage, count: Int, in language: Language) -> Wording {
    let translation = catalogues.lookup(counted: message, in: language)
    guard let forms = translation.current else {
      return Wording(
        pattern: message.frenchForms.pattern(for: count), spoken: nil, language: .french,
        state: .fallback)
    }
    return Wording(
      pattern: forms.pattern(for: count), spoken: nil, language: language,
      state: translation.isReviewed ? .reviewed : .translated)
  }

  func wording(of key: InterfaceKey) -> Wording { wording(of: key, in: language) }

  func wording(of key: InterfaceKey, in language: Language) -> Wording {
    guard case .message(let message) = interface[key] else {
      preconditionFailure("this text of the interface changes with a number")
    }
    return wording(of: message, in: language)
  }

  func wording(of key: InterfaceKey, count: Int) -> Wording {
    guard case .counted(let message) = interface[key] else {
      preconditionFailure("this text of the interface does not change with a number")
    }
    return wording(of: message, count: count, in: language)
  }

  /// A hard word with its meaning; terms inside the meaning are plain words, so glosses never nest.
  func gloss(of term: Term) -> Gloss {
    Gloss(
      id: term.id,
      word: LocalizedValue(term.word, language: .french, direction: .leftToRight),
      meaning: meaning(of: term))
  }

  /// What a hard word means.
  package func meaning(of term: Term) -> Line {
    let wording = wording(of: term.means)
    let meaning = wording.language.typeset(wording.pattern.plainWords)
    return Line([.words(meaning)], language: wording.language, isFallback: wording.isFallback)
  }
}
