import ProcedureLibrary
import Testing

@Suite("Rule: ReviewOverdue")
struct ReviewOverdueTests {
  private let steps = """
    steps:
      - id: done
        finish: Fin
    """

  @Test("A procedure is due within the time it names, and not before")
  func due() throws {
    #expect(try RuleCase(steps).findings(of: ReviewOverdue.self, on: "2027-05-24") == [])
    #expect(
      try RuleCase(steps).findings(of: ReviewOverdue.self, on: "2027-05-25") == [
        """
        this procedure was to be reviewed by 2027-05-24: compare it with its sources, then change \
        `reviewed`
        """
      ])
  }
}
