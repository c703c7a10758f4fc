import Presentation

/// A whole number, pressed where there are few, typed where there are many.
struct NumberView {
  let range: LineView
  let few: FewNumbersView?
  let typed: TypedNumberView?
}

/// Every number there is, each a button.
struct FewNumbersView {
  let numbers: [DateChoiceView]
}

/// A field with two buttons for one less and one more.
struct TypedNumberView {
  let value: HTML
  let first: HTML
  let last: HTML
  /// How many digits can be needed.
  let length: HTML
  let less: HTML
  let more: HTML
  /// The keys for a screen without keyboard.
  let digits: [HTML]
  let delete: HTML
}

extension PageComposer {
  mutating func number(_ field: NumberField, entry: StepEntry) -> NumberView {
    let range = line(field.rangeText)
    let value = entry.text ?? field.selected.map { "\($0)" } ?? ""
    if field.range.count <= Self.fewNumbers {
      let numbers = field.range.map {
        DateChoiceView(number: HTML($0), isSelected: value == "\($0)")
      }
      return NumberView(range: range, few: FewNumbersView(numbers: numbers), typed: nil)
    }
    let typed = TypedNumberView(
      value: HTML(value), first: HTML(field.range.lowerBound), last: HTML(field.range.upperBound),
      length: HTML("\(field.range.upperBound)".count),
      less: HTML(presenter.line(.less).text), more: HTML(presenter.line(.more).text),
      digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].map { HTML($0) },
      delete: HTML(presenter.line(.deleteDigit).text))
    return NumberView(range: range, few: nil, typed: typed)
  }

  /// As many numbers as fit on a screen as buttons.
  private static let fewNumbers = 16
}
