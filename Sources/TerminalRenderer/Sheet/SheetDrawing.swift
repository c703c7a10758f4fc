import Localization
import Presentation

extension Drawing {
  /// A sheet from its title to the room for handwriting.
  func paragraphs(of sheet: Sheet) -> [Paragraph] {
    spaced(
      [both(sheet.head.title, .heading) + both(sheet.head.label, .strong)]
        + [sheet.head.purpose.flatMap { both($0) }, sheet.notices.flatMap(notice)]
        + sheet.sections.map { section in
          spaced(
            [section.heading.map { both($0, .strong, marker: "— ") } ?? []]
              + section.rows.map(paragraphs))
        }
        + [sheet.total.map { both(labelling: $0.label, $0.text) } ?? []]
        + sheet.nameLists.map { list in
          both(list.label, .strong) + list.names.flatMap { both($0, marker: "- ") }
        }
        + [
          sheet.glosses.map(paragraphs) ?? [], paragraphs(of: sheet.organisation),
          sheet.footnotes.map(paragraphs) ?? [],
          sheet.resume.map { both($0.label) + [Paragraph(text($0.address))] } ?? [],
          both(sheet.handwriting.notes) + both(sheet.handwriting.stamp),
          [sheet.head.printed, sheet.head.reviewed, sheet.head.version].flatMap {
            both($0, .dim)
          },
        ])
  }

  private func paragraphs(of row: SheetRow) -> [Paragraph] {
    switch row {
    case .document(let row): paragraphs(of: row, condition: row.condition)
    case .step(let row): paragraphs(of: row)
    case .question(let row): paragraphs(of: row)
    }
  }

  private func notice(_ notice: Notice) -> [Paragraph] { both(notice.text, .dim, marker: "* ") }

  private func paragraphs(of glosses: SheetGlosses) -> [Paragraph] {
    both(glosses.label, .strong)
      + glosses.glosses.flatMap { gloss in
        [Paragraph(text(gloss.word, .strong))] + both(gloss.meaning).map { $0.indented(2) }
      }
  }

  private func paragraphs(of block: OrganisationBlock) -> [Paragraph] {
    let person = block.person
    return both(person.label, .strong) + both(person.organisation)
      + (person.ask + person.place + person.hours).flatMap { both($0) }.map { $0.indented(2) }
      + block.contacts.flatMap(paragraphs).map { $0.indented(2) }
  }

  private func paragraphs(of notes: SheetFootnotes) -> [Paragraph] {
    both(notes.label, .strong)
      + notes.footnotes.flatMap { note in
        let marker = "[\(note.number)] "
        let source = note.source
        return both(source.authority, marker: marker)
          + ([Paragraph(text(source.url))] + both(source.copy) + both(source.seen)
          + (source.caution.map { both($0) } ?? []))
          .map { $0.indented(marker.count) }
      }
  }
}

// MARK: - Steps and questions

extension Drawing {
  private func paragraphs(of row: StepRow) -> [Paragraph] {
    let marker = row.hasTickBox ? "[ ] \(row.number). " : "\(row.number). "
    let details =
      (row.condition.map(paragraphs) ?? [])
      + (row.optional.map { both($0, .dim) } ?? [])
      + row.parts.flatMap(paragraphs)
      + (row.goTo.map(paragraphs) ?? [])
    return both(row.heading, .strong, marker: marker, footnotes: row.footnotes)
      + details.map { $0.indented(marker.count) }
  }

  private func paragraphs(of row: QuestionRow) -> [Paragraph] {
    let marker = "\(row.number). "
    let details =
      (row.condition.map(paragraphs) ?? [])
      + items(row.hint) { both($0, footnotes: $1) }
      + both(row.instruction, .dim)
      + paragraphs(of: row.answer)
      + (row.dayCases.map(paragraphs) ?? [])
      + (row.goTo.map(paragraphs) ?? [])
    return both(row.heading, .strong, marker: marker, footnotes: row.footnotes)
      + details.map { $0.indented(marker.count) }
  }

  private func paragraphs(of answer: AnswerSpace) -> [Paragraph] {
    switch answer {
    case .options(let options, _): return options.flatMap(paragraphs)
    case .date(let day, let month, let year):
      let fields = [(day, 2), (month, 2), (year, 4)].map { label, columns in
        inner(label, .dim) + StyledText(" " + String(repeating: "_", count: columns))
      }
      return [Paragraph(fields[0] + StyledText("  ") + fields[1] + StyledText("  ") + fields[2])]
    case .number(let range): return both(range) + [line]
    case .name: return [line]
    }
  }

  private func paragraphs(of cases: DayCases) -> [Paragraph] {
    both(cases.instruction, .dim)
      + cases.sentences.flatMap { both($0.line, marker: "[ ] \($0.letter) ") }
  }

  /// Room for a word by hand.
  private var line: Paragraph { Paragraph(StyledText(String(repeating: "_", count: 20))) }

  private func paragraphs(of option: OptionRow) -> [Paragraph] {
    let marker = "[ ] "
    let details =
      (option.condition.map(paragraphs) ?? [])
      + items(option.help) { both($0, .dim, footnotes: $1) }
      + (option.goTo.map(paragraphs) ?? [])
    return both(option.label, marker: marker) + details.map { $0.indented(marker.count) }
  }

  func paragraphs(of goTo: GoTo) -> [Paragraph] { both(goTo.text, .strong, marker: "\(arrow) ") }

  /// A condition: one test on the label's line, several below it.
  func paragraphs(of condition: ConditionNote) -> [Paragraph] {
    let otherwise = condition.otherwise.map(paragraphs) ?? []
    guard let first = condition.tests.first else { return otherwise }
    return both(labelling: condition.label, first.line, style: .plain)
      + condition.tests.dropFirst().flatMap { test in
        both(test.line, marker: "- ").map { $0.indented(2 * test.level) }
      } + otherwise
  }
}

// MARK: - Two languages

extension Drawing {
  /// A line, and below it the same line in the second language.
  func both(
    _ line: Line, _ style: TextStyle = .plain, marker: String = "", footnotes: [Int] = []
  ) -> [Paragraph] {
    let first = Paragraph(
      text(line, style) + marks(footnotes), marker: StyledText(marker, style),
      direction: line.direction)
    return [first] + (line.beside.map { [paragraph($0, .dim).indented(marker.count)] } ?? [])
  }

  /// "Price: 25 €", and below it the same in the second language.
  func both(
    labelling label: Line, _ line: Line, style: TextStyle = .strong, footnotes: [Int] = []
  ) -> [Paragraph] {
    let first = Paragraph(
      inner(label, .dim) + StyledText("  ") + inner(line, style) + marks(footnotes))
    guard let label = label.beside, let line = line.beside else { return [first] }
    let second = Paragraph(
      inner(label, .dim) + StyledText("  ") + inner(line, .dim), direction: line.direction)
    return [first, second]
  }

  private func marks(_ footnotes: [Int]) -> StyledText {
    guard !footnotes.isEmpty else { return StyledText() }
    let numbers = footnotes.map(String.init).joined(separator: ", ")
    return StyledText(" ") + StyledText("[\(numbers)]", .dim).isolated(.leftToRight)
  }
}
