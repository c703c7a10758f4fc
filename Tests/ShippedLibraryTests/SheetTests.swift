import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import TestSupport
import Testing

@Suite("Sheets of the shipped procedures")
struct SheetTests {
  private static let details = SheetDetails(versionCode: "0badcafe")

  private static func blank(
    _ procedure: Procedure, _ presenter: Presenter, _ signposts: Signposts? = nil
  ) -> Sheet {
    presenter.blankSheet(
      of: procedure,
      following: signposts ?? Signposts(of: procedure, on: procedure.criticalDays),
      today: Shipped.today, details)
  }

  @Test("whoever follows the sheet goes the way of every example", arguments: Shipped.procedures)
  func followed(id: ProcedureID) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(id)
    let sheet = Self.blank(entry.procedure, shipped.presenter(.french))
    for example in entry.journeys {
      let journey = entry.journey(of: example)
      guard journey.hasEnded else { continue }
      #expect(sheet.path(of: journey) == journey.stages.map(\.step.id), "\(example.name)")
    }
  }

  @Test(
    "every line has its pair, and the French of one sheet is that of the other",
    arguments: Shipped.procedures)
  func bilingual(id: ProcedureID) throws {
    let shipped = try Shipped.library()
    let procedure = try shipped.entry(id).procedure
    let signposts = Signposts(of: procedure, on: procedure.criticalDays)
    let arabic = shipped.presenter(.arabic).speaking(.arabic, beside: .french)
    let both = Self.lines(in: Self.blank(procedure, arabic, signposts).sections)
    let french = Self.lines(
      in: Self.blank(procedure, shipped.presenter(.french), signposts).sections)
    #expect(both.map { $0.beside?.text } == french.map(\.text))
  }

  @Test("all papers of a procedure are on its sheet of papers", arguments: Shipped.procedures)
  func documents(id: ProcedureID) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(id)
    let presenter = shipped.presenter(.french)
    let all = presenter.documentsSheet(
      of: entry.procedure, today: Shipped.today, Self.details
    ).documents
    for example in entry.journeys {
      let journey = entry.journey(of: example)
      let own = presenter.documentsSheet(of: journey, Self.details).documents
      #expect(own.isSubset(of: all), "\(example.name)")
      #expect(own == Set(journey.checklist.documents.flatMap(\.alternatives).map(\.id)))
    }
  }

  @Test("a sheet that people can read", arguments: [Language.french, .arabic])
  func golden(language: Language) throws {
    let shipped = try Shipped.library()
    let procedure = try shipped.entry("residence-permit-renewal").procedure
    let presenter = shipped.presenter(language)
    // The first two parts, with the questions that decide most and the dates.
    let sheet = Self.blank(procedure, presenter).keeping(rows: [1, 6, 9, 10, 13, 20, 21, 22, 29])
    let text = SheetTranscript(presenter: presenter).text(of: sheet)
    #expect(GoldenFile("sheet.\(language.tag).txt").difference(from: text) == nil)
  }

  private static func lines(in value: Any) -> [Line] {
    if let line = value as? Line { return [line] }
    if value is Gloss { return [] }
    return Mirror(reflecting: value).children.flatMap { lines(in: $0.value) }
  }
}

extension Sheet {
  /// The papers on the sheet.
  fileprivate var documents: Set<DocumentID> {
    Set(
      sections.flatMap(\.rows).flatMap { row -> [DocumentRow] in
        switch row {
        case .document(let row): [row]
        case .step(let row): row.parts.flatMap(\.documents)
        case .question: []
        }
      }.flatMap(\.alternatives).map(\.id))
  }

  /// The same sheet with some of its rows, and without what stands below them.
  fileprivate func keeping(rows numbers: Set<Int>) -> Sheet {
    let kept = sections.map { section in
      SheetSection(
        heading: section.heading, rows: section.rows.filter { numbers.contains($0.number) })
    }
    return Sheet(
      kind: kind, language: language, procedure: procedure, head: head,
      sections: kept.filter { !$0.rows.isEmpty }, organisation: organisation,
      handwriting: handwriting)
  }

  /// The steps that somebody takes who follows the rows, reading conditions with a journey's answers.
  fileprivate func path(of journey: Journey) -> [StepID] {
    let rows = sections.flatMap(\.rows)
    var path: [StepID] = []
    var number: Int? = 1
    while let current = number, let row = rows.first(where: { $0.number == current }) {
      // Only a condition on paper can keep a reader from a step.
      let isMeant =
        row.condition == nil || journey.stages.contains { $0.step.id == row.step }
      if isMeant { path.append(row.step) }
      let goTo =
        isMeant ? row.goTo(answering: journey.circumstances.answers) : row.condition?.otherwise
      number = goTo.map(\.number) ?? (current + 1)
    }
    return path
  }
}

extension StepPart {
  fileprivate var documents: [DocumentRow] {
    if case .documents(let items) = self { items.map(\.value) } else { [] }
  }
}

extension SheetRow {
  fileprivate var number: Int {
    switch self {
    case .document: 0
    case .step(let row): row.number
    case .question(let row): row.number
    }
  }

  fileprivate var step: StepID {
    switch self {
    case .document: "none"
    case .step(let row): row.step
    case .question(let row): row.step
    }
  }

  fileprivate var condition: ConditionNote? {
    switch self {
    case .document(let row): row.condition
    case .step(let row): row.condition
    case .question(let row): row.condition
    }
  }

  fileprivate func goTo(answering answers: Answers) -> GoTo? {
    switch self {
    case .document: return nil
    case .step(let row): return row.goTo
    case .question(let row):
      guard case .options(let options, _) = row.answer,
        case .choice(let choice) = answers[row.question]
      else { return row.goTo }
      return options.first { $0.id.text == choice.text }?.goTo ?? row.goTo
    }
  }
}
