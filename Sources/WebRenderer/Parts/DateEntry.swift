import Presentation
import ProcedureEngine

extension PageComposer {
  /// A day, chosen by three presses or typed.
  mutating func date(_ field: DateField, entry: StepEntry) -> Markup {
    let day = entry.day ?? field.selected.map { "\($0.day)" }
    let month = entry.month ?? field.selected.map { "\($0.month)" }
    let year = entry.year ?? field.selected.map { "\($0.year)" }
    return """
      <div class="dates">
      <fieldset class="grid days">
      <legend>\(line(.day))</legend>
      \(choices("day", 1...31, selected: day))
      </fieldset>
      <fieldset class="grid months">
      <legend>\(line(.month))</legend>
      \(months(field.months, selected: month))
      </fieldset>
      \(years(field, selected: year))
      </div>
      \(typedDate(entry.text ?? "", example: field.example))
      """
  }

  private mutating func months(_ names: [Line], selected: String?) -> Markup {
    var months = Markup.none
    for (index, name) in names.enumerated() {
      let number = index + 1
      months += radio(
        "month", number, "<b>\(number)</b> \(line(name))", isSelected: selected == "\(number)")
    }
    return months
  }

  /// The years around the present one, then the earlier ones, which few need.
  private mutating func years(_ field: DateField, selected: String?) -> Markup {
    let near = (field.thisYear - 3)...(field.thisYear + 8)
    let far = max(field.years.lowerBound, field.thisYear - 100)..<near.lowerBound
    let isFar = far.contains { selected == "\($0)" }
    return """
      <fieldset class="grid years">
      <legend>\(line(.year))</legend>
      \(choices("year", near, selected: selected))
      <details class="more"\(" open=\"open\"", when: isFar)>
      <summary><span>\(line(.earlierYears))</span></summary>
      <div class="grid">
      \(choices("year", far, selected: selected))
      </div>
      </details>
      </fieldset>
      """
  }

  private func choices(
    _ name: Markup, _ numbers: some Sequence<Int>, selected: String?
  ) -> Markup {
    "\(numbers.map { radio(name, $0, "\($0)", isSelected: selected == "\($0)") })"
  }

  /// A number of a date that can be pressed.
  private func radio(_ name: Markup, _ number: Int, _ label: Markup, isSelected: Bool) -> Markup {
    """
    <label><input type="radio" name="\(name)" value="\(number)"\
    \(" checked=\"checked\"", when: isSelected) autocomplete="off"/><span>\(label)</span></label>
    """
  }

  private mutating func typedDate(_ text: String, example: Line) -> Markup {
    """
    <details class="more typed"\(" open=\"open\"", when: !text.isEmpty)>
    <summary><span id="type">\(line(.orTypeDate))</span></summary>
    <input id="typed" name="answer" type="text" inputmode="text" dir="ltr" value="\(HTML(text))" \
    autocomplete="off" aria-labelledby="type" aria-describedby="example"/>
    <p id="example" class="hint">\(line(example))</p>
    </details>

    """
  }
}
