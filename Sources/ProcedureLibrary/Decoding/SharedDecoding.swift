import Diagnostics
import ProcedureEngine
import YAMLReader

enum TermsFileKey: String, FieldKey { case terms }
enum TermKey: String, FieldKey { case word, means }
enum DocumentsFileKey: String, FieldKey { case documents }
enum DocumentKey: String, FieldKey {
  case name, explain, pictogram
  case obtain = "where"
}

extension Scope {
  /// The official words with their meanings.
  func terms(_ node: YAMLNode) -> [String: Term] {
    var terms: [String: Term] = [:]
    let file = Fields<TermsFileKey>(node, "the terms", problems)
    for entry in file?.required(.terms, in: "the file")?.mapping("terms", problems).map(Array.init)
      ?? []
    {
      guard let name = entry.key.name(.kebab, "a term", problems),
        let fields = Fields<TermKey>(entry.value, "a term", problems),
        let word = fields.required(.word, in: "a term")?.text("the official word", problems),
        let meansNode = fields.required(.means, in: "a term"),
        let means = message(
          meansNode, owner / "terms" / name / "means", as: .meaning(of: word))
      else { continue }
      terms[name] = Term(id: TermID(name), word: word, means: means)
    }
    return problems.sound(terms, under: "terms", of: node)
  }

  /// The papers people bring.
  func documents(_ node: YAMLNode) -> [String: Document] {
    var documents: [String: Document] = [:]
    let file = Fields<DocumentsFileKey>(node, "the documents", problems)
    for entry in file?.required(.documents, in: "the file")?.mapping("documents", problems).map(
      Array.init) ?? []
    {
      guard let name = entry.key.name(.kebab, "a document", problems) else { continue }
      documents[name] = document(entry.value, name)
    }
    return problems.sound(documents, under: "documents", of: node)
  }

  private func document(_ node: YAMLNode, _ name: String) -> Document? {
    guard let fields = Fields<DocumentKey>(node, "a document", problems),
      let nameNode = fields.required(.name, in: "a document")
    else { return nil }
    let context = owner / "documents" / name
    let explain = sentences(fields[.explain], context / "explain", as: .documentNature)
    let obtain = sentences(fields[.obtain], context / "where", as: .documentOrigin)
    guard let title = message(nameNode, context / "name", as: .document) else {
      return nil
    }
    return Document(
      id: DocumentID(name), name: title, explain: explain, obtain: obtain,
      pictogram: pictogram(fields[.pictogram]))
  }
}
