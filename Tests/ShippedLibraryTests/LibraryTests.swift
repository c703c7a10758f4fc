import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("The shipped library")
struct LibraryTests {
  @Test("every file is read without a problem, and nothing is left out")
  func loading() throws {
    let loaded = try Shipped.library().loaded
    #expect(loaded.diagnostics.map(\.summary) == [])
    #expect(loaded.leftOut == [])
    #expect(loaded.entries.map(\.procedure.id) == Shipped.procedures)
  }

  @Test("no rule finds anything on the day of the release")
  func rules() throws {
    let findings = try Shipped.library().loaded.ruleFindings(today: Shipped.today)
    #expect(findings.map(\.summary) == [])
  }

  @Test("no translation is missing, stale or faulty")
  func translations() throws {
    let shipped = try Shipped.library()
    let findings = TranslationAudit.findings(
      shipped.loaded.texts, in: TranslationReadings(shipped.translations))
    #expect(findings.prefix(20).map(\.summary) == [])
  }

  @Test("every procedure has at least eight journeys", arguments: Shipped.procedures)
  func enoughJourneys(procedure: ProcedureID) throws {
    #expect(try Shipped.library().entry(procedure).journeys.count >= 8)
  }

  @Test("the journeys take all their answers and come to an end", arguments: Shipped.procedures)
  func wholeJourneys(procedure: ProcedureID) throws {
    let entry = try Shipped.library().entry(procedure)
    for example in entry.journeys {
      let journey = entry.journey(of: example)
      #expect(journey.dropped == [], "\(example.name)")
      #expect(journey.hasEnded, "\(example.name)")
      #expect(journey.answers.count == example.answers.count, "\(example.name)")
    }
  }

  @Test("the journeys together visit every step", arguments: Shipped.procedures)
  func everyStep(procedure: ProcedureID) throws {
    let entry = try Shipped.library().entry(procedure)
    let visited = Set(entry.journeys.flatMap { entry.journey(of: $0).stages.map(\.step.id) })
    #expect(entry.procedure.steps.map(\.id).filter { !visited.contains($0) } == [])
  }

  @Test("the journeys together give every choice", arguments: Shipped.procedures)
  func everyChoice(procedure: ProcedureID) throws {
    let entry = try Shipped.library().entry(procedure)
    var given: Set<String> = []
    for stage in entry.journeys.flatMap({ entry.journey(of: $0).stages }) {
      guard let question = stage.step.question, let answer = stage.answer else { continue }
      given.formUnion(answer.choices.map { "\(question.id)=\($0)" })
    }
    let offered = entry.procedure.steps.compactMap(\.question).flatMap { question in
      question.ownChoices.map { "\(question.id)=\($0)" }
    }
    #expect(offered.filter { !given.contains($0) } == [])
  }
}

extension Diagnostic {
  /// The problem in one line, for the report of a failing test.
  var summary: String { "\(location.path): \(code.word): \(message)" }
}

extension Question {
  /// Its choices, unless it offers a shared list such as the countries.
  fileprivate var ownChoices: [ChoiceID] {
    switch kind {
    case .choice(let list), .choices(let list): list.isLong ? [] : list.choices.map(\.id)
    case .yesNo: [.yes, .no]
    case .date, .number, .office: []
    }
  }
}
