import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import TestSupport
import Testing

@Suite("Screens a person can look at")
struct GoldenScreenTests {
  /// A screen of a journey of the library.
  struct Place: Sendable, CustomTestStringConvertible {
    let file: String
    let procedure: ProcedureID
    let journey: String
    let step: StepID

    var testDescription: String { file }
  }

  private static let places = [
    Place(
      file: "question", procedure: "itsme-activation",
      journey: "première fois, compte dans une grande banque", step: "situation"),
    Place(
      file: "documents", procedure: "diploma-equivalence",
      journey: "attestat ukrainien, haute école, protection temporaire, dans le délai",
      step: "secondary-papers"),
    Place(
      file: "window", procedure: "residence-permit-renewal",
      journey: "carte A, statut de réfugié, demande récente, encore tôt", step: "request"),
  ]

  @Test("in reading order", arguments: places, Language.allCases)
  func readingOrder(place: Place, language: Language) throws {
    let text = try Self.text(place, language, .terminal)
    #expect(GoldenFile("\(place.file).\(language.tag).txt").difference(from: text) == nil)
  }

  @Test("Arabic in the order it is seen", arguments: places)
  func visualOrder(place: Place) throws {
    let text = try Self.text(place, .arabic, .visual)
    #expect(GoldenFile("\(place.file).ar.visual.txt").difference(from: text) == nil)
  }

  private static func text(
    _ place: Place, _ language: Language, _ bidi: BidiMode
  ) throws -> String {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(place.procedure)
    let example = try #require(entry.journeys.first { $0.name == place.journey })
    let journey = entry.journey(of: example)
    try #require(journey.stages.contains { $0.step.id == place.step })
    let presenter = shipped.presenter(language)
    let paragraphs = Drawing(presenter: presenter)
      .paragraphs(of: presenter.screen(of: journey, at: place.step))
    return Typesetter(width: 76, bidi: bidi, direction: language.direction)
      .lines(of: paragraphs).map { Palette.none.encode($0.text) + "\n" }.joined()
  }
}
