import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Loading a library")
struct LoadingTests {
  private static let broken = """
    steps:
      - id: note
        raed: Note
    """

  @Test("The smallest library has no problem")
  func smallest() throws {
    #expect(try Sample().problems() == [])
    #expect(try Sample().load().entries.map(\.procedure.id) == ["test"])
  }

  @Test("One broken procedure does not stop the others, and is named with the reason")
  func brokenProcedure() throws {
    let library = try Sample().withProcedure("broken", Self.broken).withProcedure("third").load()
    #expect(library.entries.map(\.procedure.id) == ["test", "third"])
    #expect(library.leftOut == ["broken"])
    #expect(library.omissions.map(\.reason) == ["Procedures/broken/procedure.yaml has 2 errors"])
  }

  @Test("One procedure is loaded alone with those it leads to, and its own faults are found")
  func oneProcedure() throws {
    let sample = Sample().withProcedure("broken", Self.broken).withProcedure("other")
      .withProcedure(
        "wanted",
        "steps:\n  - id: before\n    do: Avant\n    first: other\n    actions: [Faites cela.]")
    let library = try sample.load(only: "wanted")
    #expect(library.entries.map(\.procedure.id) == ["other", "wanted"])
    #expect(library.leftOut == [])
    #expect(library.names == ["broken", "other", "test", "wanted"])
    #expect(library.entries.allSatisfy { $0.journeys.isEmpty })
    #expect(library.texts.isEmpty)
    #expect(try sample.load(only: "broken").leftOut == ["broken"])
    #expect(try sample.load(only: "nowhere").entries.isEmpty)
  }

  @Test("All problems of all files come in one run, sorted")
  func oneRun() throws {
    let sample = Sample("titel: 1️⃣Un")
      .withProcedure("broken", Self.broken)
      .withShared("documents.yaml", "documents:\n  photo: { nam: Une photo }")
      .withShared("terms.yaml", "terms:\n  Commune: { word: commune, means: la ville }")
      .with("Procedures/test/journeys.yaml", "- journey: hier\n  today: 2027-02-30")
    #expect(
      try sample.load().diagnostics.map { "\($0.location.path): \($0.code)" } == [
        "Procedures/broken/procedure.yaml: step-kind",
        "Procedures/broken/procedure.yaml: unknown-key",
        "Procedures/shared/documents.yaml: missing-key",
        "Procedures/shared/documents.yaml: unknown-key",
        "Procedures/shared/terms.yaml: bad-name",
        "Procedures/test/journeys.yaml: bad-value",
        "Procedures/test/procedure.yaml: unknown-key",
      ])
  }

  @Test("A broken document leaves out only the procedure that uses it")
  func brokenDocument() throws {
    let sample = Sample()
      .withShared("documents.yaml", "documents:\n  photo: { name: Photo, wher: 1️⃣Ici. }")
      .withProcedure(
        "using", "steps:\n  - id: papers\n    gather: Papiers\n    documents: [photo]")
    let library = try sample.load()
    #expect(library.diagnostics.map(\.location.path) == ["Procedures/shared/documents.yaml"])
    #expect(library.entries.map(\.procedure.id) == ["test"])
    #expect(
      library.omissions.map(\.reason) == [
        #"Procedures/using/procedure.yaml uses the document "photo", which has an error"#
      ])
  }

  @Test("A broken term leaves out the procedure that uses it, through a document too")
  func brokenTerm() throws {
    let sample = Sample()
      .withShared("terms.yaml", "terms:\n  epn: { word: EPN }")
      .withShared("documents.yaml", #"documents:\#n  photo: { name: "Une [[epn|photo]]" }"#)
      .withProcedure(
        "using", "steps:\n  - id: papers\n    gather: Papiers\n    documents: [photo]")
    #expect(try sample.problems().count == 1)
    #expect(try sample.load().leftOut == ["using"])
  }

  @Test("A shared file that is no YAML is told once")
  func brokenFile() throws {
    let sample = Sample("steps:\n  - id: papers\n    gather: Papiers\n    documents: [photo]")
      .with("Procedures/shared/documents.yaml", "documents: [\n")
      .withProcedure("other")
    let library = try sample.load()
    #expect(Set(library.diagnostics.map(\.location.path)) == ["Procedures/shared/documents.yaml"])
    #expect(library.entries.map(\.procedure.id) == ["other"])
  }

  @Test("A procedure that can only begin after itself is left out")
  func cycle() throws {
    func body(_ first: String) -> String {
      "steps:\n  - id: before\n    do: Avant\n    first: \(first)\n    actions: [Allez.]"
    }
    let sample = Sample().withProcedure("one", body("two")).withProcedure("two", body("one"))
      .withProcedure("three", body("one"))
    #expect(
      try sample.load().diagnostics.map { "\($0.code): \($0.message)" } == [
        """
        cycle: `first` leads back here (one, then two, then one): nobody could ever begin; delete \
        one of them
        """,
        """
        cycle: `first` leads back here (two, then one, then two): nobody could ever begin; delete \
        one of them
        """,
      ])
    #expect(try sample.load().leftOut == ["one", "two"])
  }

  @Test("A procedure with two ways back to itself is left out once")
  func twoCycles() throws {
    func before(_ id: String, _ first: String) -> String {
      "\n  - id: \(id)\n    do: Avant\n    first: \(first)\n    actions: [Allez.]"
    }
    let sample = Sample()
      .withProcedure("one", "steps:" + before("first", "two") + before("second", "two"))
      .withProcedure("two", "steps:" + before("first", "one"))
    #expect(
      try sample.load().omissions.map(\.reason) == [
        "Procedures/one/procedure.yaml has 2 errors", "Procedures/two/procedure.yaml has 1 error",
      ])
  }

  @Test("A file that cannot be read is a problem of that file")
  func unreadable() throws {
    let library = try LibraryLoader.load(
      Unreadable(path: "Procedures/shared/terms.yaml", files: LibraryInMemory(Sample.base)))
    #expect(
      library.diagnostics.map { "\($0.location.path): \($0.message) [\($0.code)]" } == [
        "Procedures/shared/terms.yaml: this file cannot be read: denied [unreadable-file]"
      ])
  }

  @Test(
    "A folder that is no library is told",
    arguments: [
      (
        "Nowhere",
        "there is no folder Nowhere: name the folder that holds Procedures/ and Translations/"
      ),
      (
        "Package.swift",
        "there is no folder Package.swift: name the folder that holds Procedures/ and Translations/"
      ),
      (
        "Sources",
        "Sources has no folder Procedures/: name the folder that holds Procedures/ and Translations/"
      ),
    ])
  func notALibrary(path: String, message: String) {
    let error = #expect(throws: LibraryError.self) { _ = try LibraryFolder(path) }
    #expect(error?.description == message)
  }
}

/// Files of which one exists and cannot be read.
private struct Unreadable: LibraryFiles {
  let path: String
  let files: LibraryInMemory

  func names(in folder: String) -> [String] { files.names(in: folder) }

  func bytes(of path: String) throws(LibraryError) -> [UInt8]? {
    if path == self.path { throw .unreadable(path: path, reason: "denied") }
    return files.bytes(of: path)
  }
}
