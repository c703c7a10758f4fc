import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Examples in journeys.yaml")
struct JourneyTests {
  @Test("An example is read as it is written")
  func values() throws {
    let library = try Sample(
      """
      questions:
        papers: { ask: Papiers ?, answer: choices, choices: { passport: Passeport, none: Aucun } }
      steps:
        - ask: papers
      """
    ).with(
      "Procedures/test/journeys.yaml",
      """
      - journey: avec un passeport
        today: 2027-05-05
        answers: { papers: [passport, none] }
        steps: [papers, done]
        documents: []
        fees: { fee: free }
        windows: { done: [2027-05-01, 2027-05-16] }
        ends: done
      """
    ).load()
    let journey = try #require(library.entries.first?.journeys.first)
    #expect(journey.name == "avec un passeport")
    #expect(journey.today == CalendarDate(year: 2027, month: 5, day: 5))
    #expect(journey.answers == ["papers": "passport,none"])
    #expect(journey.steps == ["papers", "done"])
    #expect(journey.documents == [])
    #expect(journey.fees == ["fee": "free"])
    #expect(journey.windows["done"]?.last == CalendarDate(year: 2027, month: 5, day: 16))
    #expect(journey.ends == "done")
  }

  @Test("A faulty example does not leave the procedure out")
  func faultyExample() throws {
    let library = try Sample().with("Procedures/test/journeys.yaml", "- jorney: hier\n").load()
    #expect(library.entries.map(\.procedure.id) == ["test"])
    #expect(library.diagnostics.map(\.code) == ["unknown-key", "missing-key", "missing-key"])
  }
}
