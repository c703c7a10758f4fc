import Localization
import ProcedureEngine

/// Comparisons of days as a person counts them.
extension PageWriter {
  /// "Less than 30 days are left before …"; nothing when it cannot be said so simply.
  mutating func line(counting condition: Condition) -> Line? {
    guard let values = circumstances?.values,
      let countdown = Countdown(condition, values: values), let question = countdown.question,
      let span = countdown.span
    else { return nil }
    let day = DateExpression.Anchor.answer(question)
    func line(_ key: InterfaceKey, _ lengths: [ValueName: DateExpression.Offset.Length]) -> Line {
      self.line(key) { writer, language in
        var values = lengths.mapValues { writer.duration($0, in: language) }
        values["day"] = writer.day(day, in: language)
        return values
      }
    }
    switch span {
    case .moreThan(let length): return line(.ifMoreThanBefore, ["duration": length])
    case .between(let least, let most):
      return line(.ifBetweenBefore, ["least": least, "most": most])
    case .lessThan(let length): return line(.ifLessThanBefore, ["duration": length])
    case .past: return line(.ifDayPast, [:])
    case .pastForLess(let length): return line(.ifDayPastShorter, ["duration": length])
    case .pastForMore(let length): return line(.ifDayPastLonger, ["duration": length])
    }
  }
}

// MARK: - Day cases

extension PageWriter {
  /// The day cases of a question, as sentences to tick below its date.
  mutating func dayCases(of question: QuestionID) -> DayCases? {
    let cases = whole?.cases(of: question) ?? []
    guard !cases.isEmpty else { return nil }
    let instruction = line(.dayCases)
    var sentences: [DayCases.Sentence] = []
    for dayCase in cases {
      let letter = whole?.letter(of: dayCase.name) ?? ""
      sentences.append(
        DayCases.Sentence(letter: letter, line: line(saying: dayCase.condition)))
    }
    return DayCases(instruction: instruction, sentences: sentences)
  }

  /// A comparison of days in one sentence, however many parts it has.
  private mutating func line(saying condition: Condition) -> Line {
    if let line = line(counting: condition) { return line }
    let tests = outline(of: condition)
    guard tests.count > 1 else { return tests[0].line }
    let lines = tests.dropFirst().map(\.line)
    return lines.dropFirst().reduce(lines[0]) { $0.joined(with: $1) }
  }
}

extension Line {
  /// Two lines one after the other, in both languages.
  fileprivate func joined(with other: Line) -> Line {
    let line = Line(
      inlines + [.words("; ")] + other.inlines, language: language,
      isFallback: isFallback || other.isFallback)
    guard let left = beside, let right = other.beside else { return line }
    return line.with(beside: left.joined(with: right))
  }
}
