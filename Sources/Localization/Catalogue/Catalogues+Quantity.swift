package import ProcedureEngine

extension Catalogues {
  /// A number with what is counted: "5 chiffres", "5 цифр".
  ///
  /// A unit without translation is said in French, number and all, and the value says so by its
  /// language. A form that leaves `{count}` out ("رقمان") says a single number without digits.
  package func value(_ quantity: Quantity, in language: Language) -> LocalizedValue {
    guard let unit = quantity.unit else { return language.value(quantity.count) }
    let forms = lookup(counted: unit, in: language).current ?? unit.frenchForms
    let shown = forms.language
    let number = shown.renderer.number(quantity.count)
    // A range needs its digits, so it takes a form that has them.
    let pattern = forms.pattern(for: quantity.count)
    let chosen =
      quantity.count.count > 1 && pattern.values.isEmpty ? forms[.other] : pattern
    return LocalizedValue(chosen.filled(count: number, in: shown), language: shown)
  }
}

extension MessagePattern {
  /// The words with the number in the place of `{count}`, held to the word that follows it.
  fileprivate func filled(count: String, in language: Language) -> String {
    var text = ""
    var followsNumber = false
    for inline in inlines {
      switch inline {
      case .words(let words), .term(_, let words):
        let typeset = language.typeset(words)
        text += followsNumber && typeset.hasPrefix(" ") ? "\u{A0}\(typeset.dropFirst())" : typeset
        followsNumber = false
      case .value:
        text += count
        followsNumber = true
      case .strong(let inner):
        text += inner.map { if case .words(let words) = $0 { words } else { "" } }.joined()
        followsNumber = false
      }
    }
    return text
  }
}
