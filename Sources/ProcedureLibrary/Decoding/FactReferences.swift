import Diagnostics
import ProcedureEngine
import YAMLReader

extension Scope {
  /// The name of a fact of one kind; one that is not established stands for any kind.
  func factName(_ node: YAMLNode, _ kind: FactKind) -> ValueName? {
    node.text("a fact", problems).flatMap { factName($0, kind, node) }
  }

  func factName(_ name: String, _ kind: FactKind, _ node: YAMLNode) -> ValueName? {
    switch valueKinds[name] {
    case .fact(kind), .fact(.unknown): return ValueName(name)
    case .fact, .window, .date, nil: break
    }
    if valueKinds[name] == nil, declaredValues.contains(name) { return nil }
    let known = valueKinds.filter { $0.value == .fact(kind) }.keys
    problems.reportUnknown("\(kind.rawValue) fact", name, at: node.range, among: known)
    return nil
  }

  /// An office by name.
  func office(_ node: YAMLNode) -> Office? {
    node.reference(
      "office", in: shared.offices, declared: shared.declaredOffices, problems)
  }

  /// A document by name.
  func document(_ node: YAMLNode) -> Document? {
    node.reference(
      "document", in: shared.documents, declared: shared.declaredDocuments, problems)
  }
}
