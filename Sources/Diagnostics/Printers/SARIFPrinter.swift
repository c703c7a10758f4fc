/// Writes diagnostics as a SARIF 2.1.0 log, which code hosts and editors show. OASIS SARIF 2.1.0
///
/// Paths become relative URI references; columns count Unicode code points (3.14.17).
package struct SARIFPrinter: Sendable {
  private let toolVersion: String

  package init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  /// The SARIF text of the diagnostics in the order given, ending with a line break.
  package func text(for diagnostics: some Sequence<Diagnostic>) -> String {
    let diagnostics = Array(diagnostics)
    let codes = Set(diagnostics.map(\.code.word)).sorted()
    let driver = JSONValue.object([
      ("name", .string("guichet")),
      ("version", .string(toolVersion)),
      ("rules", .array(codes.map { .object([("id", .string($0))]) })),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(diagnostics.map(result))),
    ])
    let log = JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ])
    return log.text() + "\n"
  }

  private func result(_ diagnostic: Diagnostic) -> JSONValue {
    let location = JSONValue.object([("physicalLocation", physical(diagnostic.location))])
    var members: [(name: String, value: JSONValue)] = [
      ("ruleId", .string(diagnostic.code.word)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", message(diagnostic.message)),
      ("locations", .array([location])),
    ]
    if !diagnostic.notes.isEmpty {
      members.append(("relatedLocations", .array(diagnostic.notes.map(related))))
    }
    if !diagnostic.fixIts.isEmpty {
      members.append(("fixes", .array(diagnostic.fixIts.map(fix))))
    }
    return .object(members)
  }

  private func related(_ note: Diagnostic.Note) -> JSONValue {
    .object([
      ("physicalLocation", physical(note.location)), ("message", message(note.message)),
    ])
  }

  private func fix(_ fixIt: Diagnostic.FixIt) -> JSONValue {
    let replacement = JSONValue.object([
      ("deletedRegion", region(fixIt.range)),
      ("insertedContent", .object([("text", .string(fixIt.replacement))])),
    ])
    let change = JSONValue.object([
      ("artifactLocation", artifact(fixIt.range.path)),
      ("replacements", .array([replacement])),
    ])
    return .object([
      ("description", message(fixIt.message)), ("artifactChanges", .array([change])),
    ])
  }

  private func physical(_ location: SourceLocation) -> JSONValue {
    let file: (name: String, value: JSONValue) = ("artifactLocation", artifact(location.path))
    guard let range = location.range else { return .object([file]) }
    return .object([file, ("region", region(range))])
  }

  private func artifact(_ path: String) -> JSONValue {
    .object([("uri", .string(uriReference(path)))])
  }

  private func message(_ text: String) -> JSONValue {
    .object([("text", .string(text))])
  }

  private func region(_ range: SourceRange) -> JSONValue {
    .object([
      ("startLine", .integer(range.start.line)),
      ("startColumn", .integer(range.start.column)),
      ("endLine", .integer(range.end.line)),
      ("endColumn", .integer(range.end.column)),
    ])
  }
}

/// A path as a URI reference: everything but unreserved characters and slashes is percent-encoded. RFC 3986
private func uriReference(_ path: String) -> String {
  path.utf8.reduce(into: "") { uri, byte in
    let scalar = Unicode.Scalar(byte)
    if byte < 0x80,
      scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar)
    {
      uri.unicodeScalars.append(scalar)
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      uri += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
}
