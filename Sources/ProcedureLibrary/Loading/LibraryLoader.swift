import Diagnostics
package import ProcedureEngine
import YAMLReader

/// Loads a library: files in, procedures and every problem of every file out.
///
/// One broken procedure does not stop the others, and a broken shared entry breaks only who uses it.
package struct LibraryLoader {
  let source: any LibraryFiles
  private var files: [String: SourceFile] = [:]
  var shared = SharedEntries()
  private var texts: [TranslatableText] = []
  var log = DiagnosticLog()
  var entries: [LoadedLibrary.Entry] = []
  var leftOut: [LoadedLibrary.Omission] = []

  private init(_ source: any LibraryFiles) {
    self.source = source
  }

  /// Loads all files, or of the procedures only one with those it leads to; a file that cannot be
  /// read is a problem like any other.
  ///
  /// - Throws: When a folder that exists cannot be listed.
  package static func load(
    _ source: any LibraryFiles, only wanted: ProcedureID? = nil
  ) throws(LibraryError) -> LoadedLibrary {
    var loader = LibraryLoader(source)
    try loader.loadPictograms()
    loader.loadShared()
    for name in try loader.names(of: "Procedures/shared/fragments", endingIn: ".yaml") {
      loader.loadFragment(name)
    }
    let interface = loader.loadInterface()
    let (organisation, policy) = loader.loadOrganisation()
    try loader.loadProcedures(only: wanted)
    loader.leaveOutCycles()
    let library = Library(
      procedures: loader.entries.map(\.procedure),
      terms: Dictionary(loader.shared.terms.values.map { ($0.id, $0) }) { first, _ in first },
      organisation: organisation, interface: interface)
    return LoadedLibrary(
      entries: loader.entries, library: library, omissions: loader.leftOut,
      names: loader.shared.procedureNames.sorted().map { ProcedureID($0) },
      pictograms: loader.shared.pictograms, diagnostics: loader.log.sorted,
      texts: loader.uniqueTexts, publishPolicy: policy, files: loader.files)
  }

  private var uniqueTexts: [TranslatableText] {
    var seen: Set<MessageKey> = []
    return texts.filter { seen.insert($0.key).inserted }
  }

  /// The names of the files of one kind in a folder, without the ending, sorted.
  func names(of folder: String, endingIn ending: String) throws(LibraryError) -> [String] {
    try source.names(in: folder).filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }.sorted()
  }
}

// MARK: - One file

extension LibraryLoader {
  /// What decoding one file gave.
  struct Decoded<Value> {
    /// Nothing when the file is no YAML, or something essential in it is broken.
    let value: Value?
    let errorCount: Int
    /// What it uses that is broken elsewhere, such as `the document "passport"`.
    let brokenUses: [String]

    var isSound: Bool { errorCount == 0 && brokenUses.isEmpty }
  }

  /// Reads one file and decodes it; its problems and texts are kept.
  ///
  /// - Returns: Nothing when there is no such file.
  mutating func decode<Value>(
    _ path: String, _ what: (YAMLNode, Problems) -> Value?
  ) -> Decoded<Value>? {
    let bytes: [UInt8]
    do throws(LibraryError) {
      guard let found = try source.bytes(of: path) else { return nil }
      bytes = found
    } catch {
      log.append(Diagnostic("unreadable-file", at: .file(path: path), error.reason))
      return Decoded(value: nil, errorCount: 1, brokenUses: [])
    }
    let file = SourceFile(path: path, bytes: bytes)
    files[path] = file
    let reading = YAMLReader.read(file)
    let problems = Problems(file)
    problems.append(reading.diagnostics)
    let value = reading.node.flatMap { what($0, problems) }
    log.append(contentsOf: problems.log.diagnostics)
    texts += problems.texts.sorted { $0.range.start < $1.range.start }
    return Decoded(
      value: value, errorCount: problems.log.errorCount,
      brokenUses: problems.brokenUses.map(\.what))
  }
}

// MARK: - Procedures

extension LibraryLoader {
  private mutating func loadProcedures(only wanted: ProcedureID?) throws(LibraryError) {
    var names: [String] = []
    for name in try source.names(in: "Procedures").sorted() where name != "shared" {
      // A folder without a procedure may hold pictures or notes.
      if try source.names(in: "Procedures/\(name)").contains("procedure.yaml") {
        names.append(name)
      }
    }
    shared.procedureNames = Set(names)
    guard let wanted else {
      for name in names { loadProcedure(name) }
      return
    }
    var open = names.filter { $0 == wanted.text }
    var seen = Set(open)
    while let name = open.popLast() {
      loadProcedure(name)
      guard let procedure = entries.last?.procedure, procedure.id.text == name else { continue }
      let others = procedure.steps.flatMap(\.procedures).map(\.text)
      open += others.filter { names.contains($0) && seen.insert($0).inserted }
    }
    entries.sort { $0.procedure.id < $1.procedure.id }
  }

  private mutating func loadProcedure(_ name: String) {
    let path = "Procedures/\(name)/procedure.yaml"
    let shared = self.shared
    let loaded = decode(path) { node, problems in
      let scope = Scope(
        owner: MessageContext(name), shared: shared, problems: problems, path: path)
      return scope.procedure(node, named: name).map { ($0, scope.locations) }
    }
    let isSound = loaded?.isSound == true
    let journeys =
      decode("Procedures/\(name)/journeys.yaml") { node, problems in
        JourneyDecoder(problems: problems).decode(node)
      }?.value ?? []
    if isSound, let (procedure, locations) = loaded?.value {
      entries.append(
        LoadedLibrary.Entry(procedure: procedure, journeys: journeys, locations: locations))
    } else if let loaded {
      leftOut.append(
        LoadedLibrary.Omission(
          ProcedureID(name), path: path, errorCount: loaded.errorCount,
          brokenUses: loaded.brokenUses))
    }
  }
}

extension Step {
  /// The procedures it leads to, whose titles it shows.
  fileprivate var procedures: [ProcedureID] {
    switch kind {
    case .do(_, let work): [work.first].compactMap(\.self)
    case .stop(_, let instead): instead
    case .ask, .read, .gather, .pay, .go, .wait, .finish: []
    }
  }
}
