import Pictograms
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Pictures that procedures name")
struct PictogramTests {
  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" data-licence="MIT"><path d="M0 0h9"/>\
    </svg>
    """

  private static func sample(naming name: String) -> Sample {
    Sample(
      """
      steps:
        - id: note
          read: Note
          pictogram: 1️⃣\(name)
      """)
  }

  @Test("A picture that nobody drew is told, and the step has none")
  func unknown() throws {
    let sample = Self.sample(naming: "town-hal")
    #expect(
      try sample.problems() == [
        """
        1️⃣ warning unknown-pictogram: there is no pictogram "town-hal": did you mean "town-hall"?
        fix: write town-hall
        """
      ])
    #expect(try pictogram(of: sample) == nil)
  }

  @Test("A picture of the library can be named and drawn")
  func added() throws {
    let sample = Self.sample(naming: "tram")
      .with("Procedures/shared/pictograms/tram.svg", Self.drawing)
      .with("Procedures/shared/pictograms/bank.svg", Self.drawing)
      .with("Procedures/shared/pictograms/README.txt", "Dessins du quartier")
    #expect(try sample.problems() == [])
    #expect(try pictogram(of: sample) == "tram")
    let pictograms = try sample.load().pictograms
    #expect(pictograms.svg(for: "tram")?.licence == .mit)
    #expect(pictograms.svg(for: "bank") == pictograms.svg(for: "tram"))
  }

  @Test("A refused picture is told once, and the shipped one stays")
  func refused() throws {
    let sample = Self.sample(naming: "tram")
      .with("Procedures/shared/pictograms/tram.svg", "<svg onload='x'/>")
      .with("Procedures/shared/pictograms/bank.svg", "<html/>")
    #expect(
      try sample.problems() == [
        """
        Procedures/shared/pictograms/bank.svg refused-pictogram: this begins with <html> and is no \
        SVG drawing: save it again as plain SVG
        """,
        """
        Procedures/shared/pictograms/tram.svg refused-pictogram: this begins with <svg> and is no \
        SVG drawing: save it again as plain SVG
        """,
      ])
    #expect(try pictogram(of: sample) == nil)
    #expect(
      try sample.load().pictograms.svg(for: "bank") == PictogramSet.shipped.svg(for: "bank"))
  }

  private func pictogram(of sample: Sample) throws -> PictogramID? {
    try #require(try sample.load().library["test"]).steps.first { $0.id == "note" }?.pictogram
  }
}
