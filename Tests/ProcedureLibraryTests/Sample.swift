import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import TestSupport

/// A library in memory: the smallest without a problem, with some lines of the test put in.
///
/// Markers such as `1️⃣` in those lines name the places that problems are expected at.
struct Sample {
  private var files: [String: MarkedText] = [:]
  /// The markers in each file.
  private var markers: [String: [String]] = [:]

  /// Puts lines into the procedure `test`, under the same keys.
  init(_ body: String = "") {
    for (path, text) in Sample.base { set(path, text) }
    set(Sample.procedure, Sections(Sample.body).joined(with: Sections(body)))
  }

  /// Adds a file, or replaces the one with this path.
  func with(_ path: String, _ text: String) -> Sample {
    var sample = self
    sample.set(path, text)
    return sample
  }

  /// Adds a procedure without a problem.
  func withProcedure(_ name: String, _ body: String = "") -> Sample {
    let text = Sections(Sample.body).joined(with: Sections("procedure: \(name)\n\(body)"))
    return with("Procedures/\(name)/procedure.yaml", text)
  }

  /// Puts lines into a shared file, under the same keys.
  func withShared(_ file: String, _ body: String) -> Sample {
    let path = "Procedures/shared/\(file)"
    let base = Sections(Sample.base[path] ?? "")
    return with(path, base.joined(with: Sections(body)))
  }

  private mutating func set(_ path: String, _ text: String) {
    files[path] = MarkedText(text)
    markers[path] = (1...9).map { "\($0)\u{FE0F}\u{20E3}" }.filter { text.contains($0) }
  }

  func load(only procedure: ProcedureID? = nil) throws -> LoadedLibrary {
    try LibraryLoader.load(LibraryInMemory(files.mapValues(\.text)), only: procedure)
  }

  /// The problems of the whole library, each as `1️⃣ code: message`.
  ///
  /// Notes and fix-its stand on lines of their own. Without a marker at its place, a problem is given
  /// with its line and column.
  func problems() throws -> [String] {
    try load().diagnostics.map { diagnostic in
      let severity = diagnostic.severity == .warning ? "warning " : ""
      let head =
        "\(place(diagnostic.location)) \(severity)\(diagnostic.code): \(diagnostic.message)"
      let notes = diagnostic.notes.map { "note \(place($0.location)): \($0.message)" }
      return ([head] + notes + diagnostic.fixIts.map { "fix: \($0.message)" })
        .joined(separator: "\n")
    }
  }

  private func place(_ location: SourceLocation) -> String {
    guard let range = location.range, let file = files[range.path] else { return location.path }
    if let marker = markers[range.path]?.first(where: {
      file.offset($0) == range.start.offset
    }) {
      return marker
    }
    return "\(range.path):\(range.start.line):\(range.start.column)"
  }
}

extension Sample {
  static let procedure = "Procedures/test/procedure.yaml"

  /// The procedure without a problem that lines are put into.
  static let body = """
    procedure: test
    language: fr
    title: Un essai
    summary: Un essai pour les tests.
    reviewed: 2026-11-24
    review-within: 6 months
    sources:
      site: { authority: Commune, kind: authority, url: www.example.be, copy-of: undated, seen: 2026-11 }
    steps:
      - id: done
        finish: Fin
    """

  /// The shared files.
  static let base: [String: String] = [
    "Procedures/shared/documents.yaml": """
    documents:
      current-card: { name: Votre carte, pictogram: residence-card }
      passport: { name: Votre passeport }
      status-proof: { name: Une preuve }
    """,
    "Procedures/shared/offices.yaml": """
    groups:
      communes: Votre commune
    offices:
      commune: { name: Votre commune, group-of: communes }
      schaerbeek: { name: Schaerbeek, group: communes, postcodes: [1030] }
      evere: { name: Evere, group: communes }
      town-hall: { name: La maison communale }
    """,
    "Procedures/shared/terms.yaml": """
    terms:
      annex-15: { word: annexe 15, means: un papier provisoire }
    """,
    "Procedures/shared/countries.yaml": """
    groups:
      european: Europe
    countries:
      belgium: { name: Belgique, groups: [european] }
      brazil: { name: Brésil }
    """,
    "Procedures/shared/organisation.yaml": """
    organisation:
      name: La maison du quartier
      ask: Demandez à l’accueil.
    """,
    "Procedures/shared/interface.yaml": """
    messages:
      continue: Continuer
    """,
  ]
}
