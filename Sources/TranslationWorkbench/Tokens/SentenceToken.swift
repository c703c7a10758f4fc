package import ProcedureEngine

/// What must stand in a translation because it stands in the French.
package enum SentenceToken: Hashable, Sendable {
  case value(ValueName)
  case term(TermID, words: String)
  /// Words that are shown in strong letters; a translation may do without.
  case strong

  /// The tokens of a French sentence, in order; strong words once.
  package static func all(in french: MessagePattern) -> [SentenceToken] {
    var tokens: [SentenceToken] = []
    func add(_ inlines: [MessagePattern.Inline]) {
      for inline in inlines {
        switch inline {
        case .words: continue
        case .value(let name): tokens.append(.value(name))
        case .term(let id, let words): tokens.append(.term(id, words: words))
        case .strong(let inner):
          if !tokens.contains(.strong) { tokens.append(.strong) }
          add(inner)
        }
      }
    }
    add(french.inlines)
    return tokens
  }

  /// What a button puts before the selected words.
  package var opening: String {
    switch self {
    case .value(let name): "{\(name)}"
    case .term(let id, _): "[[\(id)|"
    case .strong: "**"
    }
  }

  /// What a button puts after the selected words.
  package var closing: String {
    switch self {
    case .value: ""
    case .term: "]]"
    case .strong: "**"
    }
  }

  /// The token as it is written in the French: what a volunteer is told to put back.
  package var written: String {
    switch self {
    case .value: opening
    case .term(_, let words): opening + words + closing
    case .strong: "**…**"
    }
  }
}
