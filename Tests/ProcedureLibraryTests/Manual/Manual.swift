import Foundation
import TestSupport
import Testing

/// The manual of the language, and the library that one of its examples makes.
struct Manual {
  let text: String

  init() throws {
    let url = RepositoryPaths.at(
      "Sources", "ProcedureLibrary", "Documentation.docc", "WritingProcedures.md")
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// A block of YAML in the manual.
  struct Example: CustomTestStringConvertible {
    /// The line of the manual on which it begins.
    let line: Int
    let yaml: String

    var testDescription: String { "the example on line \(line)" }
  }

  /// Every block of YAML, in order.
  var examples: [Example] {
    var examples: [Example] = []
    var open: (line: Int, lines: [Substring])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line == "```yaml" {
        open = (index + 2, [])
      } else if line == "```", let block = open {
        examples.append(Example(line: block.line, yaml: block.lines.joined(separator: "\n")))
        open = nil
      } else {
        open?.lines.append(line)
      }
    }
    return examples
  }
}

extension Manual {
  /// The library with an example in it, put where its first key says it belongs.
  ///
  /// A whole procedure or fragment is a file of its own; a list is the journeys; papers, offices and
  /// terms are put into their shared file, the other shared files are replaced; everything else is put
  /// into the smallest procedure of the manual, under the same keys. The other names that examples
  /// mention exist too.
  func sample(of example: Example) -> Sample {
    let base = Sample()
      .withProcedure("other-procedure")
      .with("Procedures/shared/fragments/other-fragment.yaml", Self.otherFragment)
    let sections = Sections(example.yaml)
    let smallest = Sections(examples.first?.yaml ?? "")
    let parking = "Procedures/parking-card/procedure.yaml"
    switch sections.keys.first {
    case "procedure": return base.with(parking, example.yaml)
    case "fragment": return base.with("Procedures/shared/fragments/new-pin.yaml", example.yaml)
    case nil: return base.with("Procedures/test/journeys.yaml", example.yaml)
    case .some:
      if let file = Self.extensibleFiles[key(of: sections)] {
        return base.withShared(file, example.yaml)
      }
      if let file = Self.wholeFiles[key(of: sections)] {
        return base.with("Procedures/shared/\(file)", example.yaml)
      }
      return base.with(parking, smallest.joined(with: sections))
    }
  }

  /// The shared files to which an example adds, by the key that tells them.
  private static let extensibleFiles = [
    "documents": "documents.yaml", "offices": "offices.yaml", "terms": "terms.yaml",
  ]

  /// The shared files that an example shows whole.
  private static let wholeFiles = [
    "countries": "countries.yaml", "languages": "languages.yaml",
    "organisation": "organisation.yaml", "messages": "interface.yaml",
  ]

  /// The key that tells to which file an example belongs; sources and groups stand in several.
  private func key(of sections: Sections) -> String {
    sections.keys.first { $0 != "sources" && $0 != "groups" } ?? "sources"
  }

  private static let otherFragment = """
    fragment: other-fragment
    language: fr
    questions:
      letter: { ask: Avez-vous la lettre ?, answer: yes-no }
    steps:
      - ask: letter
    """
}
