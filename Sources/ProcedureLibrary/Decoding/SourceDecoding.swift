import Diagnostics
import ProcedureEngine
import YAMLReader

enum SourceKey: String, FieldKey {
  case authority, kind, url
  case copyOf = "copy-of"
  case seen
}

extension Scope {
  /// Decodes the sources of a file and makes them known.
  func decodeSources(_ node: YAMLNode?) {
    guard let mapping = node?.mapping("sources", problems) else { return }
    declaredSources = DeclaredNames(mapping.map(\.key.text))
    for entry in mapping {
      guard let name = entry.key.name(.kebab, "a source", problems) else { continue }
      sources[name] = source(entry.value, name)
    }
  }

  private func source(_ node: YAMLNode, _ name: String) -> Source? {
    guard let fields = Fields<SourceKey>(node, "a source", problems) else { return nil }
    let context = owner / "sources" / name / "authority"
    let authority = fields.required(.authority, in: "a source")
      .flatMap { message($0, context, as: .source) }
    let kind = fields.required(.kind, in: "a source").flatMap {
      $0.value("a kind of source", like: "authority", problems) { Source.Kind(rawValue: $0) }
    }
    let url = fields.required(.url, in: "a source").flatMap {
      $0.value("a web address", like: "equisup.cfwb.be/faq", problems) { WebAddress(authored: $0) }
    }
    let copyOf = fields.required(.copyOf, in: "a source").flatMap {
      $0.value("the year of a page", like: "2024", problems, read: copyDate)
    }
    let seen = fields.required(.seen, in: "a source").flatMap {
      $0.value("a month", like: "2026-11", problems) { Source.Month(authored: $0) }
    }
    guard let authority, let kind, let url, let copyOf, let seen else { return nil }
    return Source(
      id: SourceID(prefix + name), authority: authority, kind: kind, url: url, copyOf: copyOf,
      seen: seen)
  }

  private func copyDate(_ text: String) -> Source.CopyDate? {
    if text == "undated" { return .undated }
    return CalendarDate(iso8601: "\(text)-01-01").map { .year($0.year) }
  }

  /// A source by name.
  func source(_ node: YAMLNode) -> Source? {
    node.reference("source", in: sources, declared: declaredSources, problems)
  }
}
