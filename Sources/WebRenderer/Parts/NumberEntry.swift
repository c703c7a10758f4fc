import Presentation

extension PageComposer {
  /// A whole number, pressed where there are few, typed where there are many.
  mutating func number(_ field: NumberField, entry: StepEntry) -> Markup {
    let value = entry.text ?? field.selected.map { "\($0)" } ?? ""
    return """
      <p class="hint" id="range">\(line(field.rangeText))</p>
      \(field.isPressed ? few(field.range, value) : typed(field.range, value))
      """
  }

  /// Every number there is, each a button.
  private func few(_ range: ClosedRange<Int>, _ value: String) -> Markup {
    let numbers = range.map { number -> Markup in
      """
      <button class="letter" name="answer" value="\(number)"\
      \(" aria-current=\"true\"", when: value == "\(number)")>\(number)</button>
      """
    }
    return "<div class=\"grid numbers\">\n\(numbers)\n</div>\n"
  }

  /// A field with two buttons for one less and one more, and keys for a screen without keyboard.
  private func typed(_ range: ClosedRange<Int>, _ value: String) -> Markup {
    let less = HTML(presenter.line(.less).text)
    let more = HTML(presenter.line(.more).text)
    let delete = HTML(presenter.line(.deleteDigit).text)
    let digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map { digit -> Markup in
      "<button type=\"button\" class=\"letter\" data-digit=\"\(digit)\">\(digit)</button>"
    }
    return """
      <div class="number-entry">
      <div class="counter" data-first="\(range.lowerBound)" data-last="\(range.upperBound)">
      <button type="button" class="letter" data-change="-1" aria-label="\(less)" hidden="hidden">\
      −</button>
      <input id="typed" name="answer" type="text" inputmode="numeric" dir="ltr" \
      maxlength="\("\(range.upperBound)".count)" value="\(HTML(value))" autocomplete="off" \
      aria-labelledby="title instruction" aria-describedby="range"/>
      <button type="button" class="letter" data-change="1" aria-label="\(more)" hidden="hidden">\
      +</button>
      </div>
      <div class="keypad grid" dir="ltr" hidden="hidden">
      \(digits)
      <button type="button" class="letter" data-digit="delete" aria-label="\(delete)">⌫</button>
      </div>
      </div>

      """
  }
}

extension NumberField {
  /// Whether as few numbers are asked for as fit on a screen as buttons.
  var isPressed: Bool { range.count <= 16 }
}
