import Presentation
import ProcedureEngine

/// A day, chosen by three presses or typed.
struct DateView {
  let dayLabel: LineView
  let monthLabel: LineView
  let yearLabel: LineView
  let days: [DateChoiceView]
  let months: [MonthView]
  /// The years around the present one.
  let years: [DateChoiceView]
  let earlierLabel: LineView
  let earlierYears: [DateChoiceView]
  let hasEarlierYear: Bool
  let typeLabel: LineView
  let example: LineView
  let typed: HTML
}

/// A number of a date that can be pressed.
struct DateChoiceView {
  let number: HTML
  let isSelected: Bool
}

/// A month by number and name.
struct MonthView {
  let number: HTML
  let name: LineView
  let isSelected: Bool
}

extension PageComposer {
  mutating func date(_ field: DateField, entry: StepEntry) -> DateView {
    let day = entry.day ?? field.selected.map { "\($0.day)" }
    let month = entry.month ?? field.selected.map { "\($0.month)" }
    let year = entry.year ?? field.selected.map { "\($0.year)" }
    var months: [MonthView] = []
    for (index, name) in field.months.enumerated() {
      months.append(
        MonthView(
          number: HTML(index + 1), name: line(name), isSelected: month == "\(index + 1)"))
    }
    let near = (field.thisYear - 3)...(field.thisYear + 8)
    let far = max(field.years.lowerBound, field.thisYear - 100)..<near.lowerBound
    let earlier = choices(far, selected: year)
    return DateView(
      dayLabel: line(.day), monthLabel: line(.month), yearLabel: line(.year),
      days: choices(1...31, selected: day), months: months, years: choices(near, selected: year),
      earlierLabel: line(.earlierYears), earlierYears: earlier,
      hasEarlierYear: earlier.contains(where: \.isSelected), typeLabel: line(.orTypeDate),
      example: line(field.example), typed: HTML(entry.text ?? ""))
  }

  private func choices(
    _ numbers: some Sequence<Int>, selected: String?
  ) -> [DateChoiceView] {
    numbers.map { DateChoiceView(number: HTML($0), isSelected: selected == "\($0)") }
  }
}
