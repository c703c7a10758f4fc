import Diagnostics
import ProcedureEngine
import YAMLReader

/// Loads a library: files in, procedures and every problem of every file out.
///
/// One broken procedure does not stop the others, and a broken shared entry breaks only who uses it.
package struct LibraryLoader {
  private let source: any LibraryFiles
  private var files: [String: SourceFile] = [:]
  private var shared = SharedEntries()
  private var texts: [TranslatableText] = []
  private var log = DiagnosticLog()
  private var entries: [LoadedLibrary.Entry] = []
  private var leftOut: [ProcedureID] = []

  private init(_ source: any LibraryFiles) {
    self.source = source
  }

  /// Loads all files.
  ///
  /// - Throws: When a file that exists cannot be read.
  package static func load(_ source: any LibraryFiles) throws(LibraryError) -> LoadedLibrary {
    var loader = LibraryLoader(source)
    try loader.loadShared()
    let interface = try loader.loadInterface()
    let organisation = try loader.loadOrganisation()
    try loader.loadProcedures()
    let library = Library(
      procedures: loader.entries.map(\.procedure),
      terms: Dictionary(loader.shared.terms.values.map { ($0.id, $0) }) { first, _ in first },
      organisation: organisation, interface: interface)
    return LoadedLibrary(
      entries: loader.entries, library: library, leftOut: loader.leftOut,
      diagnostics: loader.log.sorted, texts: loader.uniqueTexts, files: loader.files)
  }

  private var uniqueTexts: [TranslatableText] {
    var seen: Set<MessageKey> = []
    return texts.filter { seen.insert($0.key).inserted }
  }

  /// Reads one file and decodes it; its problems and texts are kept.
  private mutating func decode<Value>(
    _ path: String, _ what: (YAMLNode, Problems) -> Value?
  ) throws(LibraryError) -> (value: Value?, hasErrors: Bool)? {
    guard let bytes = try source.bytes(of: path) else { return nil }
    let file = SourceFile(path: path, bytes: bytes)
    files[path] = file
    let reading = YAMLReader.read(file)
    let problems = Problems()
    problems.append(reading.diagnostics)
    let value = reading.node.flatMap { what($0, problems) }
    log.append(contentsOf: problems.log.diagnostics)
    texts += problems.texts
    return (value, problems.log.hasErrors)
  }
}

// MARK: - Shared files

extension LibraryLoader {
  private static let folder = "Procedures/shared"

  private mutating func loadShared() throws(LibraryError) {
    // Terms stand in the texts of all others, so their names come first.
    let termsPath = "\(Self.folder)/terms.yaml"
    if let bytes = try source.bytes(of: termsPath) {
      let node = YAMLReader.read(SourceFile(path: termsPath, bytes: bytes)).node
      shared.declaredTerms = node?.declaredNames(under: "terms") ?? []
    }
    let shared = self.shared
    func scope(_ path: String, _ problems: Problems) -> Scope {
      Scope(owner: "shared", shared: shared, problems: problems, path: path)
    }
    self.shared.terms = try decode(termsPath) { scope(termsPath, $1).terms($0) }?.value ?? [:]

    let offices = "\(Self.folder)/offices.yaml"
    let loaded = try decode(offices) { node, problems in
      (node.declaredNames(under: "offices"), scope(offices, problems).offices(node))
    }?.value
    if let loaded {
      self.shared.declaredOffices = loaded.0
      (self.shared.offices, self.shared.groups) = loaded.1
    }

    let documents = "\(Self.folder)/documents.yaml"
    let papers = try decode(documents) { node, problems in
      (node.declaredNames(under: "documents"), scope(documents, problems).documents(node))
    }?.value
    if let papers { (self.shared.declaredDocuments, self.shared.documents) = papers }

    for list in ["countries", "languages"] {
      let path = "\(Self.folder)/\(list).yaml"
      self.shared.lists[list] = try decode(path) {
        scope(path, $1).sharedList($0, named: list)
      }?.value
    }
    try loadFragments()
  }

  private mutating func loadFragments() throws(LibraryError) {
    let folder = "\(Self.folder)/fragments"
    for file in try source.names(in: folder).sorted() where file.hasSuffix(".yaml") {
      let name = String(file.dropLast(5))
      let path = "\(folder)/\(file)"
      shared.declaredFragments.insert(name)
      let shared = self.shared
      let fragment = try decode(path) { node, problems in
        Scope(
          owner: "fragments" / name, prefix: "\(name)/", shared: shared, problems: problems,
          path: path
        ).fragment(node, named: name)
      }
      // Steps that lost a part would mislead, so a faulty fragment is not used at all.
      if let fragment, !fragment.hasErrors { self.shared.fragments[name] = fragment.value }
    }
  }

  private mutating func loadInterface() throws(LibraryError) -> [String: InterfaceText] {
    let path = "\(Self.folder)/interface.yaml"
    let shared = self.shared
    return try decode(path) { node, problems in
      Scope(
        owner: "interface", shared: shared, problems: problems, path: path, checksValues: false
      ).interface(node)
    }?.value ?? [:]
  }

  private mutating func loadOrganisation() throws(LibraryError) -> Organisation {
    let path = "\(Self.folder)/organisation.yaml"
    let shared = self.shared
    let organisation = try decode(path) { node, problems in
      Scope(owner: "shared", shared: shared, problems: problems, path: path).organisation(node)
    }?.value
    return organisation
      ?? Organisation(
        name: Message(context: "shared", pattern: MessagePattern(verbatim: "Guichet")), ask: [],
        place: [], hours: [])
  }
}

// MARK: - Procedures

extension LibraryLoader {
  private mutating func loadProcedures() throws(LibraryError) {
    var names: [String] = []
    for name in try source.names(in: "Procedures").sorted() where name != "shared" {
      if try source.bytes(of: "Procedures/\(name)/procedure.yaml") != nil { names.append(name) }
    }
    shared.procedureNames = Set(names)
    for name in names { try loadProcedure(name) }
  }

  private mutating func loadProcedure(_ name: String) throws(LibraryError) {
    let path = "Procedures/\(name)/procedure.yaml"
    let shared = self.shared
    let loaded = try decode(path) { node, problems in
      let scope = Scope(
        owner: MessageContext(name), shared: shared, problems: problems, path: path)
      return scope.procedure(node, named: name).map { ($0, scope.locations) }
    }
    let journeys =
      try decode("Procedures/\(name)/journeys.yaml") { node, problems in
        JourneyDecoder(problems: problems).decode(node)
      }?.value ?? []
    if let loaded, !loaded.hasErrors, let (procedure, locations) = loaded.value {
      entries.append(
        LoadedLibrary.Entry(procedure: procedure, journeys: journeys, locations: locations))
    } else {
      leftOut.append(ProcedureID(name))
    }
  }
}
