import Foundation
import Pictograms
import ProcedureEngine
import TestSupport
import Testing

@Suite("The shipped pictograms")
struct PictogramSetTests {
  private static let shipped = PictogramSet.shipped

  /// The names of the files in `Set`.
  private static let files = Result {
    try FileManager.default
      .contentsOfDirectory(atPath: RepositoryPaths.at("Sources", "Pictograms", "Set").path)
      .filter { $0.hasSuffix(".svg") }.map { PictogramID(String($0.dropLast(4))) }
  }

  @Test("Every file is in the program, and nothing else")
  func listed() throws {
    let files = Set(try Self.files.get())
    #expect(Set(Self.shipped.ids).subtracting(PictogramSet.aliases.keys) == files)
    #expect(Self.shipped.ids.count == files.count + PictogramSet.aliases.count)
  }

  @Test("Every picture that a procedure names is drawn")
  func procedures() throws {
    let paths = try FileManager.default
      .subpathsOfDirectory(atPath: RepositoryPaths.at("Procedures").path)
      .filter { $0.hasSuffix(".yaml") }
    let names = try paths.flatMap { path in
      try String(contentsOf: RepositoryPaths.at("Procedures", path), encoding: .utf8)
        .matches(of: /pictogram: *([a-z-]+)/).map { PictogramID(String($0.output.1)) }
    }
    #expect(names.count > 300)
    #expect(Set(names).subtracting(Self.shipped.ids) == [])
  }

  @Test("Every picture of the interface is drawn", arguments: InterfacePictogram.allCases)
  func interface(_ picture: InterfacePictogram) {
    #expect(Self.shipped.svg(for: picture.id) == Self.shipped[picture])
  }

  @Test("No two names have the same drawing, except by the table of names")
  func distinct() throws {
    let drawings = try Self.files.get().map { Self.shipped.svg(for: $0)?.svg }
    #expect(Set(drawings).count == drawings.count)
    #expect(Self.shipped.svg(for: "house") == Self.shipped.svg(for: "home"))
  }

  @Test("Every drawing is of one hand and takes the colour of the page")
  func style() throws {
    for id in try Self.files.get() {
      let pictogram = try #require(Self.shipped.svg(for: id))
      let colours = pictogram.svg.matches(of: /(?:fill|stroke)="([^"]*)"/).map(\.output.1)
      #expect(Set(colours).isSubset(of: ["none", "currentColor"]), "\(id)")
      #expect(
        pictogram.svg.hasPrefix(
          """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" \
          stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
          """), "\(id)")
      #expect(pictogram.licence == .apache2, "\(id)")
      #expect(pictogram.author == "Guichet", "\(id)")
    }
  }

  @Test("Only what points along the line of reading is reversed in Arabic")
  func mirrored() {
    let mirrored = Self.shipped.ids.filter { Self.shipped.svg(for: $0)?.mirrors == true }
    #expect(
      mirrored == [
        "arrow", "back", "go", "help-word", "list", "listen", "next", "question", "speaker",
        "translate",
      ])
  }

  @Test(
    "What turns, rings or is ticked is never reversed",
    arguments: ["clock", "timer", "phone", "play", "check", "restart", "search", "bank-card"])
  func neverMirrored(_ id: String) throws {
    #expect(try #require(Self.shipped.svg(for: PictogramID(id))).mirrors == false)
  }

  @Test("A name nobody drew has no drawing")
  func unknown() {
    #expect(Self.shipped.svg(for: "unicorn") == nil)
    #expect(!Self.shipped.draws("unicorn"))
  }

  @Test("Every name that is listed is drawn, whether the drawing was read or not")
  func drawn() {
    #expect(Self.shipped.ids.allSatisfy { Self.shipped.draws($0) })
  }
}
