import Diagnostics
import ProcedureEngine
import YAMLReader

extension LibraryLoader {
  private static let folder = "Procedures/shared"
  private static let lists = ["countries", "languages"]
  static let fragmentFolder = "\(folder)/fragments"

  /// The files that every load decodes, but for the fragments.
  static let sharedPaths = (["terms", "offices", "documents", "interface", "organisation"] + lists)
    .map(sharedPath)

  private static func sharedPath(_ name: String) -> String { "\(folder)/\(name).yaml" }
  static func fragmentPath(_ name: String) -> String { "\(fragmentFolder)/\(name).yaml" }

  mutating func loadShared() {
    loadTerms()
    loadOffices()
    loadDocuments()
    for list in Self.lists { loadList(list) }
  }

  private mutating func loadTerms() {
    let path = Self.sharedPath("terms")
    let before = shared
    let loaded = decode(path) { node, problems in
      // Terms may stand in the meanings of others, so their names come first.
      let scope = before.scope(path, problems)
      scope.shared.declaredTerms = node.declaredNames(under: "terms")
      return (scope.shared.declaredTerms, scope.terms(node))
    }
    if let loaded { shared.declaredTerms = loaded.value?.0 ?? .unreadable }
    shared.terms = loaded?.value?.1 ?? [:]
    shared.areTermsLoaded = true
  }

  private mutating func loadOffices() {
    let path = Self.sharedPath("offices")
    let before = shared
    guard
      let loaded = decode(
        path,
        { node, problems in
          (
            offices: node.declaredNames(under: "offices"),
            groups: node.declaredNames(under: "groups"),
            sound: before.scope(path, problems).offices(node)
          )
        })
    else { return }
    shared.declaredOffices = loaded.value?.offices ?? .unreadable
    shared.declaredGroups = loaded.value?.groups ?? .unreadable
    shared.offices = loaded.value?.sound.offices ?? [:]
    shared.groups = loaded.value?.sound.groups ?? [:]
  }

  private mutating func loadDocuments() {
    let path = Self.sharedPath("documents")
    let before = shared
    let loaded = decode(path) { node, problems in
      (node.declaredNames(under: "documents"), before.scope(path, problems).documents(node))
    }
    guard let loaded else { return }
    shared.declaredDocuments = loaded.value?.0 ?? .unreadable
    shared.documents = loaded.value?.1 ?? [:]
  }

  private mutating func loadList(_ list: String) {
    let path = Self.sharedPath(list)
    let before = shared
    guard let loaded = decode(path, { before.scope(path, $1).sharedList($0, named: list) }) else {
      return
    }
    shared.declaredLists.insert(list)
    // A list that lost an entry would mislead, so a faulty list is not used at all.
    if loaded.isSound { shared.lists[list] = loaded.value }
  }

  mutating func loadFragment(_ name: String) {
    let path = Self.fragmentPath(name)
    shared.declaredFragments.insert(name)
    let before = shared
    let fragment = decode(path) { node, problems in
      Scope(
        owner: "fragments" / name, prefix: "\(name)/", shared: before, problems: problems,
        path: path
      ).fragment(node, named: name)
    }
    // Steps that lost a part would mislead, so a faulty fragment is not used at all.
    if let fragment, fragment.isSound { shared.fragments[name] = fragment.value }
  }

  mutating func loadInterface() -> [String: InterfaceText] {
    let path = Self.sharedPath("interface")
    let before = shared
    return decode(path) { node, problems in
      Scope(
        owner: "interface", shared: before, problems: problems, path: path, checksValues: false
      ).interface(node)
    }?.value ?? [:]
  }

  /// Who helps here, without a file of its own the program itself; and what they publish.
  mutating func loadOrganisation() -> (Organisation, PublishPolicy) {
    let path = Self.sharedPath("organisation")
    let before = shared
    let file = decode(path) { before.scope(path, $1).organisationFile($0) }?.value
    let program = Organisation(
      name: Message(context: "shared", pattern: MessagePattern(verbatim: "Guichet")), ask: [],
      place: [], hours: [])
    return (file?.0 ?? program, file?.1 ?? PublishPolicy())
  }
}

extension SharedEntries {
  /// What is known while a file of the shared ones is decoded.
  fileprivate func scope(_ path: String, _ problems: Problems) -> Scope {
    Scope(owner: "shared", shared: self, problems: problems, path: path)
  }
}
