package import Localization
package import ProcedureEngine

extension PageWriter {
  /// What stands in a sentence for `{name}`: the value, whom to ask, or that it is computed later.
  mutating func value(of name: ValueName, in language: Language) -> [Inline] {
    guard let circumstances else { return phrase(.ask, in: language) }
    noteSources(behind: name)
    if whole != nil, let words = wordsOfDays(name, in: language) { return words }
    switch circumstances.reading(of: name) {
    case .fact(.known(let value, _)):
      if case .number(let quantity) = value, let unit = quantity.unit {
        note(presenter.wording(of: unit, count: 1, in: language).state)
      }
      return [.value(presenter.value(of: value, in: language))]
    case .fact(.ask(let office, _)):
      return askPhrase(office, in: language)
    case .window(let span):
      return [.value(language.value(span))]
    case .date(let date):
      return [.value(language.value(date))]
    case .notKnown:
      switch circumstances.values[name] {
      case .window: return phrase(.datesNotKnown, in: language)
      case .date: return phrase(.dateNotKnown, in: language)
      case .fact, nil: return phrase(.ask, in: language)
      }
    }
  }

  /// "To ask", with the office that can tell; stands where a value would.
  mutating func askPhrase(_ office: Office?, in language: Language) -> [Inline] {
    guard let office else { return phrase(.ask, in: language) }
    // Words that fall back to French name the office in French: one direction inside one value.
    let spoken = presenter.wording(of: .askOffice, in: language).language
    return phrase(.askOffice, ["office": .value(name(office.name, in: spoken))], in: language)
  }

  /// The value alone as a line of the page's language.
  mutating func valueLine(of name: ValueName) -> Line {
    paired { Line($0.value(of: name, in: $0.language), language: $0.language) }
  }

  /// Remembers the sources of every fact a value rests on.
  mutating func noteSources(behind name: ValueName) {
    guard let circumstances else { return }
    switch circumstances.values[name] {
    case .fact(let fact):
      if case .known(_, let source) = fact.reading(on: circumstances.today) { note(source) }
    case .window(let window): noteSources(behind: window)
    case .date(.expression(let expression)): noteSources(behind: expression)
    case .date(.yearly(let day, let anchor, _)):
      noteSources(behind: day)
      noteSources(behind: DateExpression(anchor))
    case nil: break
    }
  }

  mutating func noteSources(behind window: Window) {
    noteSources(behind: window.from)
    noteSources(behind: window.to)
  }

  private mutating func noteSources(behind expression: DateExpression) {
    for name in expression.valueNames.sorted() { noteSources(behind: name) }
  }
}

extension Presenter {
  /// A fact as it is read in a language.
  package func value(of fact: FactValue, in language: Language) -> LocalizedValue {
    switch fact {
    case .money(let money): language.value(money)
    case .duration(let duration): language.value(duration)
    case .date(let date): language.value(date)
    case .yearly(let day): language.value(day)
    case .time(let time): language.value(time)
    case .number(let quantity): catalogues.value(quantity, in: language)
    case .phone(let phone): language.value(phone)
    case .url(let url): language.value(url)
    case .email(let email): language.value(email)
    case .address(let address): language.value(address)
    }
  }

  func value(of argument: Argument, in language: Language) -> LocalizedValue {
    switch argument {
    case .number(let number): language.value(number)
    case .verbatim(let text): language.technical(text)
    case .date(let date): language.value(date)
    case .money(let money): language.value(money)
    case .duration(let duration): language.value(duration)
    case .line(let line):
      LocalizedValue(line.text, language: line.language, direction: line.direction)
    case .value(let value): value
    }
  }
}

extension LocalizedValue {
  /// A name or an address that stays French.
  static func french(_ text: String) -> LocalizedValue {
    LocalizedValue(text, language: .french, direction: .leftToRight)
  }
}
