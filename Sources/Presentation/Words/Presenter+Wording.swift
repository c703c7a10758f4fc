import Localization
package import ProcedureEngine

/// A text in the language it can be shown in, before its values are filled in.
struct Wording {
  let pattern: MessagePattern
  let spoken: MessagePattern?
  let language: Language
  let isFallback: Bool
}

extension Presenter {
  func wording(of message: Message) -> Wording { wording(of: message, in: language) }

  func wording(of message: Message, in language: Language) -> Wording {
    guard let pattern = catalogues.translation(of: message, in: language) else {
      return Wording(
        pattern: message.pattern, spoken: message.spoken, language: .french, isFallback: true)
    }
    return Wording(
      pattern: pattern, spoken: catalogues.spokenTranslation(of: message, in: language),
      language: language, isFallback: false)
  }

  func wording(of message: CountedMessage, count: Int, in language: Language) -> Wording {
    if let pattern = catalogues.translation(of: message, count: count, in: language) {
      return Wording(pattern: pattern, spoken: nil, language: language, isFallback: false)
    }
    return Wording(
      pattern: message.frenchForms.pattern(for: count), spoken: nil, language: .french,
      isFallback: true)
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
