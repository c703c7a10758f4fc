import Diagnostics
import ProcedureEngine
import YAMLReader

enum ListedKey: String, FieldKey { case name, groups }

extension Scope {
  /// A shared long list of choices: `groups:` names them, the list stands under its own name.
  func sharedList(_ node: YAMLNode, named list: String) -> SharedList? {
    guard let mapping = node.mapping("the file", problems) else { return nil }
    for entry in mapping where entry.key.text != list && entry.key.text != "groups" {
      problems.reportUnknown(
        "key", entry.key.text, at: entry.keyRange, among: [list, "groups"], code: "unknown-key")
    }
    let known = node.declaredNames(under: "groups").names
    let groupsByName = Dictionary(known.map { ($0, $0) }) { first, _ in first }
    var choices: [Choice] = []
    var groups: [String: Set<ChoiceID>] = Dictionary(known.map { ($0, []) }) { first, _ in first }
    for entry in mapping[list]?.value.mapping(list, problems).map(Array.init) ?? [] {
      guard let name = entry.key.name(.kebab, "a choice", problems),
        let fields = Fields<ListedKey>(entry.value, "an entry of the list", problems),
        let nameNode = fields.required(.name, in: "an entry of the list"),
        let label = message(nameNode, owner / list / name, as: .listName)
      else { continue }
      choices.append(Choice(id: ChoiceID(name), label: label))
      for group in fields[.groups]?.items ?? [] {
        guard let group = group.reference("group", in: groupsByName, problems) else { continue }
        groups[group, default: []].insert(ChoiceID(name))
      }
    }
    return choices.isEmpty ? nil : SharedList(choices: choices, groups: groups)
  }
}
