import Diagnostics
package import ProcedureEngine
import YAMLReader

/// Loads a library: files in, procedures and every problem of every file out.
///
/// One broken procedure does not stop the others, and a broken shared entry breaks only who uses it.
package struct LibraryLoader {
  let source: any LibraryFiles
  private var yaml: YAMLFiles
  private var files: [String: SourceFile] = [:]
  var shared = SharedEntries()
  private var texts: [TranslatableText] = []
  var log = DiagnosticLog()
  var entries: [LoadedLibrary.Entry] = []
  var leftOut: [LoadedLibrary.Omission] = []

  private init(_ source: any LibraryFiles, expecting paths: [String]) {
    self.source = source
    yaml = YAMLFiles(source, expecting: paths)
  }

  /// Loads all files; a file that cannot be read is a problem like any other.
  ///
  /// Whoever wants one procedure shows it: of the procedures only that one is loaded, with those it
  /// leads to, and neither examples nor the list of texts, which are for those who work on a library.
  ///
  /// - Throws: When a folder that exists cannot be listed.
  package static func load(
    _ source: any LibraryFiles, only wanted: ProcedureID? = nil
  ) throws(LibraryError) -> LoadedLibrary {
    let fragments = try source.names(in: fragmentFolder, endingIn: ".yaml")
    let procedures = try source.procedureNames()
    let paths =
      wanted.map { [procedurePath($0.text)] }
      ?? procedures.flatMap { [procedurePath($0), journeysPath($0)] }
    var loader = LibraryLoader(
      source, expecting: sharedPaths + fragments.map(fragmentPath) + paths)
    try loader.loadPictograms()
    loader.loadShared()
    for name in fragments { loader.loadFragment(name) }
    let interface = loader.loadInterface()
    let (organisation, policy) = loader.loadOrganisation()
    loader.loadProcedures(procedures, only: wanted)
    loader.leaveOutCycles()
    let library = Library(
      procedures: loader.entries.map(\.procedure),
      terms: Dictionary(loader.shared.terms.values.map { ($0.id, $0) }) { first, _ in first },
      organisation: organisation, interface: interface)
    return LoadedLibrary(
      entries: loader.entries, library: library, omissions: loader.leftOut,
      names: loader.shared.procedureNames.sorted().map { ProcedureID($0) },
      pictograms: loader.shared.pictograms, diagnostics: loader.log.sorted,
      texts: wanted == nil ? loader.uniqueTexts : [], publishPolicy: policy, files: loader.files)
  }

  private var uniqueTexts: [TranslatableText] {
    var seen: Set<MessageKey> = []
    return texts.filter { seen.insert($0.key).inserted }
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
    let reading: YAMLFiles.Reading
    do throws(LibraryError) {
      guard let found = try yaml.take(path) else { return nil }
      reading = found
    } catch {
      log.append(Diagnostic("unreadable-file", at: .file(path: path), error.reason))
      return Decoded(value: nil, errorCount: 1, brokenUses: [])
    }
    files[path] = reading.file
    let problems = Problems(reading.file)
    problems.append(reading.yaml.diagnostics)
    let value = reading.yaml.node.flatMap { what($0, problems) }
    log.append(contentsOf: problems.log.diagnostics)
    texts += problems.texts.sorted { $0.range.start < $1.range.start }
    return Decoded(
      value: value, errorCount: problems.log.errorCount,
      brokenUses: problems.brokenUses.map(\.what))
  }
}

// MARK: - Procedures

extension LibraryLoader {
  private static func procedurePath(_ name: String) -> String {
    "Procedures/\(name)/procedure.yaml"
  }

  private static func journeysPath(_ name: String) -> String {
    "Procedures/\(name)/journeys.yaml"
  }

  private mutating func loadProcedures(_ names: [String], only wanted: ProcedureID?) {
    shared.procedureNames = Set(names)
    guard let wanted else {
      for name in names { loadProcedure(name, journeys: loadJourneys(of: name)) }
      return
    }
    var open = names.filter { $0 == wanted.text }
    var seen = Set(open)
    while let name = open.popLast() {
      loadProcedure(name, journeys: [])
      guard let procedure = entries.last?.procedure, procedure.id.text == name else { continue }
      let others = procedure.steps.flatMap(\.procedures).map(\.text)
      open += others.filter { names.contains($0) && seen.insert($0).inserted }
    }
    entries.sort { $0.procedure.id < $1.procedure.id }
  }

  private mutating func loadJourneys(of name: String) -> [JourneyExample] {
    decode(Self.journeysPath(name)) { node, problems in
      JourneyDecoder(problems: problems).decode(node)
    }?.value ?? []
  }

  private mutating func loadProcedure(_ name: String, journeys: [JourneyExample]) {
    let path = Self.procedurePath(name)
    let shared = self.shared
    let loaded = decode(path) { node, problems in
      let scope = Scope(
        owner: MessageContext(name), shared: shared, problems: problems, path: path)
      return scope.procedure(node, named: name).map { ($0, scope.locations) }
    }
    let isSound = loaded?.isSound == true
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
