import Diagnostics
import Foundation
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TestSupport
import TranslationExchange

/// A sheet of a procedure that asks for papers, written by the loader and presenter as any other.
struct SampleSheet {
  /// Name and explanation of each paper.
  var papers: [(name: String, explanation: String)]
  /// Sentences before the papers.
  var sentences: [String] = []
  /// The telephone number of the office, or nothing for no office.
  var phone: String?
  var resumeAddress: String?

  init(papers: [(name: String, explanation: String)]) {
    self.papers = papers
  }

  /// So many papers with a short explanation each.
  init(paperCount: Int) {
    papers = (1...paperCount).map { ("Papier \($0)", "Explication \($0).") }
  }

  static let day = CalendarDate(year: 2026, month: 11, day: 24)

  /// The papers alone.
  func documents(_ language: Language = .french, with other: Language? = nil) throws -> Sheet {
    let (presenter, procedure) = try load(language, with: other)
    return presenter.documentsSheet(of: journey(procedure), details)
  }

  /// Everything one person needs.
  func personal(_ language: Language = .french, with other: Language? = nil) throws -> Sheet {
    let (presenter, procedure) = try load(language, with: other)
    return presenter.personalSheet(of: journey(procedure), details)
  }

  private var details: SheetDetails {
    SheetDetails(versionCode: "0123abcd", resumeAddress: resumeAddress)
  }

  private func journey(_ procedure: Procedure) -> Journey {
    guard let day = Self.day else { preconditionFailure("24 November 2026 is a day") }
    return Journey(through: procedure, today: day)
  }

  private func load(
    _ language: Language, with other: Language?
  ) throws -> (Presenter, Procedure) {
    let library = LibraryInMemory(try files())
    let loaded = try LibraryLoader.load(library)
    guard let procedure = loaded.library["test"] else {
      throw BrokenSample(problems: loaded.diagnostics.map(\.message))
    }
    let presenter = Presenter(
      library: loaded.library, interface: try Interface(of: loaded.library),
      catalogues: TranslationReadings(try TranslationFolder(library)).catalogues,
      language: language, beside: other)
    return (presenter, procedure)
  }

  private struct BrokenSample: Error {
    let problems: [String]
  }

  private func files() throws -> [String: String] {
    var files = [
      "Procedures/test/procedure.yaml": procedure,
      "Procedures/shared/documents.yaml": documents,
    ]
    if let phone {
      files["Procedures/shared/offices.yaml"] = """
        sources:
          site: { authority: Un site, kind: authority, url: "https://example.org/page", copy-of: undated, seen: 2026-11 }
        offices:
          office: { name: Un bureau, what: "Il aide.", phone: "\(phone)", source: site }
        """
    }
    var shipped = ["Procedures/shared/interface.yaml", "Procedures/shared/organisation.yaml"]
    shipped += ["uk", "ar", "en"].map { "Translations/\($0)/interface.po" }
    for path in shipped {
      files[path] = try String(
        contentsOf: RepositoryPaths.root.appending(path: path), encoding: .utf8)
    }
    return files
  }

  private var procedure: String {
    """
    procedure: test
    language: fr
    title: Une démarche
    summary: Elle est courte.
    pictogram: document
    reviewed: 2026-11-24
    review-within: 6 months
    steps:
      - id: papers
        gather: Préparez vos papiers
        documents: [\(papers.indices.map { "paper-\($0)" }.joined(separator: ", "))]
    \(sentences.isEmpty ? "" : "    say:\n" + sentences.map { "      - \"\($0)\"\n" }.joined())
    \(phone == nil ? "" : "    office: office")
      - id: done
        finish: Vous avez tout fait
    """
  }

  private var documents: String {
    "documents:\n"
      + papers.enumerated().map { index, paper in
        """
          paper-\(index): { name: "\(paper.name)", explain: "\(paper.explanation)", \
        pictogram: document }

        """
      }.joined()
  }
}
