package import ProcedureEngine

extension Language {
  /// A number in Western digits.
  package func value(_ number: Int) -> LocalizedValue {
    LocalizedValue(renderer.decimals.text(number), language: self, direction: .leftToRight)
  }

  /// A number, or "10 to 15".
  package func value(_ range: ClosedRange<Int>) -> LocalizedValue {
    if range.count == 1 { return value(range.lowerBound) }
    return own(renderer.number(range))
  }

  /// An amount in euros; cents only when there are some.
  package func value(_ money: Money) -> LocalizedValue {
    own(renderer.euros(EuroDigits(money, in: renderer.decimals)))
  }

  package func value(_ duration: CalendarDuration) -> LocalizedValue {
    own(renderer.duration(duration))
  }

  package func value(_ date: CalendarDate, _ style: DateStyle = .long) -> LocalizedValue {
    own(renderer.date(date, style))
  }

  /// "from 1 May to 16 May 2027"; a span of one day is "on 1 May 2027".
  package func value(_ span: DateSpan) -> LocalizedValue { own(renderer.span(span)) }

  package func value(_ day: YearlyDay) -> LocalizedValue { own(renderer.yearlyDay(day)) }

  package func value(_ time: ClockTime) -> LocalizedValue {
    LocalizedValue(renderer.clockTime(time), language: self, direction: .leftToRight)
  }

  package func value(_ month: Source.Month) -> LocalizedValue {
    own(renderer.month(month.month, year: month.year))
  }

  package func value(_ phone: PhoneNumber) -> LocalizedValue {
    LocalizedValue(phone.typeset, language: self, direction: .leftToRight)
  }

  package func value(_ address: WebAddress) -> LocalizedValue { technical(address.text) }

  package func value(_ address: EmailAddress) -> LocalizedValue { technical(address.text) }

  /// A place keeps its French words in every language, because they stand on the street.
  package func value(_ address: PostalAddress) -> LocalizedValue {
    LocalizedValue(address.text, language: .french)
  }

  /// What is typed letter for letter, from left to right in every language.
  package func technical(_ text: String) -> LocalizedValue {
    LocalizedValue(text, language: self, direction: .leftToRight)
  }

  /// "a, b and c"; each item is isolated inside the list.
  package func list(
    _ items: [LocalizedValue], _ conjunction: ListConjunction = .and
  ) -> LocalizedValue {
    if items.count == 1 { return items[0] }
    let pattern = renderer.list(conjunction)
    let text = items.enumerated().map { index, item in
      pattern.separator(before: index, of: items.count) + item.isolated
    }
    return own(text.joined())
  }

  /// A text between the quotation marks of the language.
  package func quoted(_ text: String) -> String {
    renderer.quotationMarks.opening + text + renderer.quotationMarks.closing
  }

  /// The name of a month standing alone, from 1 for January.
  package func name(ofMonth month: Int) -> String { renderer.month(month) }

  /// A month of a year.
  package func name(ofMonth month: Int, year: Int) -> String { renderer.month(month, year: year) }

  /// Words as they are shown, with the spacing of the language.
  ///
  /// Idempotent; values are never given to it.
  package func typeset(_ words: String) -> String { renderer.typeset(words) }

  private func own(_ text: String) -> LocalizedValue { LocalizedValue(text, language: self) }
}

extension LanguageRenderer {
  /// A number, or a range of two.
  func number(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? decimals.text(range.lowerBound)
      : self.range(
        from: decimals.text(range.lowerBound), to: decimals.text(range.upperBound))
  }

  /// The form of a unit for a number or a range.
  func category(of range: ClosedRange<Int>) -> PluralCategory {
    let start = pluralCategory(PluralOperands(range.lowerBound))
    let end = pluralCategory(PluralOperands(range.upperBound))
    return range.count == 1 ? end : pluralCategory(rangeFrom: start, to: end)
  }
}
