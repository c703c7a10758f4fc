import Localization
import ProcedureEngine

/// Days that depend on answers, in words a person can count with.
extension PageWriter {
  /// What stands for `{name}` in a sentence when it is a window or a date; nothing for a fact.
  mutating func wordsOfDays(_ name: ValueName, in language: Language) -> [Inline]? {
    switch circumstances?.values[name] {
    case .window(let window): [.value(words(between: window, in: language))]
    case .date: [.value(day(.value(name), in: language))]
    case .fact, nil: nil
    }
  }

  /// "between 45 days before the day written at point 20 and …".
  mutating func words(between window: Window, in language: Language) -> LocalizedValue {
    words(.betweenDays, in: language) {
      ["first": $0.day(window.from, in: $1), "last": $0.day(window.to, in: $1)]
    }
  }

  /// A day as it stands by itself: "45 days before the day written at point 20", "today".
  mutating func day(_ expression: DateExpression, in language: Language) -> LocalizedValue {
    let isToday = expression.anchor == .today
    guard let offset = expression.offset else {
      if isToday { return words(.dayToday, in: language) }
      return words(.theDay, in: language) { ["day": $0.day(expression.anchor, in: $1)] }
    }
    let key: InterfaceKey =
      switch (offset.direction, isToday) {
      case (.earlier, true): .earlierThanToday
      case (.later, true): .laterThanToday
      case (.earlier, false): .earlierDay
      case (.later, false): .laterDay
      }
    return words(key, in: language) {
      let duration = $0.duration(offset.length, in: $1)
      return isToday
        ? ["duration": duration]
        : ["duration": duration, "day": $0.day(expression.anchor, in: $1)]
    }
  }

  /// A day as it stands after "the": "4 March 2027", "day written at point 20".
  mutating func day(_ anchor: DateExpression.Anchor, in language: Language) -> LocalizedValue {
    switch anchor {
    case .today: words(.dayToday, in: language)
    case .answer(let question): day(answering: question, in: language)
    case .value(let name): day(named: name, in: language)
    }
  }

  func duration(_ length: DateExpression.Offset.Length, in language: Language) -> LocalizedValue {
    switch length {
    case .literal(let duration): return language.value(duration)
    case .fact(let name):
      var writer = self
      return LocalizedValue(writer.value(of: name, in: language).text, language: language)
    }
  }

  private mutating func day(
    answering question: QuestionID, in language: Language
  ) -> LocalizedValue {
    switch whole?.reference(to: question) {
    case .point(let number): words(.dayAtPoint, in: language) { ["number": $1.value(number)] }
    case .asked, nil:
      words(.dayAsked, in: language) { ["question": $0.words(asking: question, in: $1)] }
    }
  }

  private mutating func day(named name: ValueName, in language: Language) -> LocalizedValue {
    guard case .date(let computed) = circumstances?.values[name] else {
      return LocalizedValue(value(of: name, in: language).text, language: language)
    }
    switch computed {
    case .expression(let expression) where expression.offset == nil:
      return day(expression.anchor, in: language)
    case .expression(let expression):
      return words(.dayToCompute, in: language) { ["day": $0.day(expression, in: $1)] }
    case .yearly(let yearly, let anchor, let years):
      return words(years == 0 ? .dayOfYear : .dayOfLaterYear, in: language) {
        var values: [ValueName: LocalizedValue] = [
          "day": $0.day(named: yearly, in: $1), "other": $0.day(anchor, in: $1),
        ]
        if years != 0 { values["duration"] = $1.value(CalendarDuration(years, .years)) }
        return values
      }
    }
  }
}
