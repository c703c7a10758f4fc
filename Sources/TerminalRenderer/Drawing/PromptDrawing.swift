import Localization
import Presentation
import ProcedureEngine

extension Drawing {
  func paragraphs(of prompt: Prompt, entry: PromptEntry?) -> [Paragraph] {
    spaced([
      prompt.hint.map { paragraph($0) },
      [paragraph(prompt.instruction, .dim)] + field(of: prompt.kind, entry: entry),
    ])
  }

  private func field(of kind: Prompt.Kind, entry: PromptEntry?) -> [Paragraph] {
    switch kind {
    case .choice(let options), .yesNo(let options):
      choices(options, entry: entry, box: nil)
    case .choices(let options):
      choices(options, entry: entry, box: { $0 ? "[x] " : "[ ] " })
    case .longList(let list):
      paragraphs(of: list, entry: entry)
    case .date(let field):
      paragraphs(of: field, entry: entry)
    case .number(let field):
      paragraphs(of: field, entry: entry)
    }
  }
}

// MARK: - Lists

extension Drawing {
  /// Options with their digits; the line on which Enter acts has a pointer and is inverse.
  private func choices(
    _ options: [Option], entry: PromptEntry?, box: ((_ isTicked: Bool) -> String)?
  ) -> [Paragraph] {
    let cursor = entry?.cursor
    return options.enumerated().flatMap { index, option in
      let ticked = entry?.ticked?.contains(option.id) ?? option.isSelected
      let marker = marker(index: index, count: options.count, cursor: cursor)
      return paragraphs(
        of: option, marker: marker + (box?(ticked) ?? ""), isCurrent: index == cursor,
        isChosen: box == nil && option.isSelected)
    }
  }

  /// Pointer and number, as wide for every line of the list.
  func marker(index: Int, count: Int, cursor: Int?) -> String {
    let number = "\(index + 1)"
    let padding = spaces("\(count)".count - number.count)
    let numbered = "\(padding)\(number). "
    guard let cursor else { return numbered }
    return (cursor == index ? pointer : " ") + " " + numbered
  }

  private func paragraphs(
    of option: Option, marker: String, isCurrent: Bool, isChosen: Bool
  ) -> [Paragraph] {
    var label = inner(option.label, isCurrent ? .selected : .plain)
    if isChosen {
      label += StyledText("  (", .dim) + inner(presenter.line(.chosen), .dim)
      label += StyledText(")", .dim)
    }
    let heading = Paragraph(label, marker: StyledText(marker), isCurrent: isCurrent)
    return [heading]
      + option.help.map { line in
        Paragraph(inner(line, .dim), isCurrent: isCurrent).indented(heading.marker.width)
      }
  }

  /// The number of options of a long list that are shown at once.
  static let longListLength = 8

  private func paragraphs(of list: LongList, entry: PromptEntry?) -> [Paragraph] {
    if entry == nil, let chosen = list.options.first(where: \.isSelected) {
      return [Paragraph(labelled(presenter.line(.chosen), inner(chosen.label, .strong)))]
    }
    let typed = entry?.typed ?? ""
    let cursor = entry?.cursor
    let found = list.options(matching: typed)
    // The page of the list on which the cursor stands.
    let first = (cursor ?? 0) / Self.longListLength * Self.longListLength
    let shown = found.dropFirst(first).prefix(Self.longListLength)
    var paragraphs = [paragraph(list.searchLabel, .dim)]
    if entry != nil { paragraphs.append(inputField(typed, isCurrent: found.isEmpty)) }
    if found.isEmpty { paragraphs.append(paragraph(list.nothingFound, .warning)) }
    for (index, option) in shown.enumerated() {
      let isCurrent = first + index == cursor
      let marker = entry == nil ? "- " : (isCurrent ? "\(pointer) " : "  ")
      paragraphs += self.paragraphs(
        of: option, marker: marker, isCurrent: isCurrent, isChosen: option.isSelected)
    }
    let more = found.count - first - shown.count
    if more > 0 { paragraphs.append(paragraph(presenter.line(.searchMore, count: more), .dim)) }
    return paragraphs
  }
}

// MARK: - Typed answers

extension Drawing {
  private func paragraphs(of field: DateField, entry: PromptEntry?) -> [Paragraph] {
    let example = paragraph(field.example, .dim)
    guard case .date(let entry) = entry else {
      return [example]
        + [field.selected].compactMap { $0.map { selected(presenter.language.value($0)) } }
    }
    let labels = [InterfaceKey.day, .month, .year].map { inner(presenter.line($0), .dim) }
    let widest = labels.map(\.width).max() ?? 0
    return [example]
      + zip(DateEntry.Field.allCases, labels).map { part, label in
        let padded = label + StyledText(spaces(widest - label.width))
        return paragraph(of: part, label: padded, entry: entry, months: field.months)
      }
  }

  private func paragraph(
    of part: DateEntry.Field, label: StyledText, entry: DateEntry, months: [Line]
  ) -> Paragraph {
    let isCurrent = part == entry.field
    let columns = part == .year ? 4 : 2
    let digits = entry[part] + String(repeating: "_", count: max(0, columns - entry[part].count))
    var text = label + StyledText("  [")
    text += StyledText(digits, isCurrent ? .selected : .plain).isolated(.leftToRight)
    text += StyledText("]")
    if part == .month, let month = Int(entry.month), months.indices.contains(month - 1) {
      text += StyledText("  ") + inner(months[month - 1])
    }
    return Paragraph(
      text, marker: StyledText((isCurrent ? pointer : " ") + " "), isCurrent: isCurrent)
  }

  private func paragraphs(of field: NumberField, entry: PromptEntry?) -> [Paragraph] {
    let range = paragraph(field.rangeText, .dim)
    if let typed = entry?.typed { return [range, inputField(typed, isCurrent: true)] }
    return [range]
      + [field.selected].compactMap { $0.map { selected(presenter.language.value($0)) } }
  }

  /// What was typed, with a mark where the next letter goes.
  private func inputField(_ typed: String, isCurrent: Bool) -> Paragraph {
    Paragraph(
      StyledText(typed) + StyledText("_", .selected), marker: StyledText("> "),
      isCurrent: isCurrent)
  }

  private func selected(_ answer: LocalizedValue) -> Paragraph {
    Paragraph(labelled(presenter.line(.chosen), text(answer, .strong)))
  }
}

extension PromptEntry {
  /// The line of a list on which Enter acts.
  var cursor: Int? {
    switch self {
    case .choice(let cursor), .choices(let cursor, _), .search(_, let cursor): cursor
    case .date, .number: nil
    }
  }

  var ticked: Set<OptionID>? {
    switch self {
    case .choices(_, let ticked): ticked
    case .choice, .search, .date, .number: nil
    }
  }

  var typed: String? {
    switch self {
    case .search(let typed, _), .number(let typed): typed
    case .choice, .choices, .date: nil
    }
  }
}
