import Diagnostics
import Localization

/// Reads XLIFF 1.2 and 2.0, ours and what other tools made of it.
enum XLIFFReader {
  static let pluralType = "guichet:plural"
  static let staleSubState = "guichet:stale"

  static func read(_ source: SourceFile) -> ExchangeReading {
    var reading = ExchangeReading(source)
    reading.confirmsByEditing = true
    do throws(XMLElement.Fault) {
      let root = try XMLElement.document(source.bytes)
      guard root.name == "xliff" else {
        reading.fail("not-translations", "the file is XML, but not XLIFF")
        return reading
      }
      let version = root.attributes["version"] ?? ""
      if version.hasPrefix("1.") {
        for file in root.elements where file.name == "file" { readFirst(file, &reading) }
      } else if version.hasPrefix("2.") {
        if let tag = root.attributes["trgLang"] { reading.takeLanguage(tag) }
        for file in root.elements where file.name == "file" { readSecond(file, &reading) }
      } else {
        reading.fail("not-translations", "XLIFF \(quoted(version)) is not read; send 1.2 or 2.0")
      }
    } catch {
      reading.fail("xml-syntax", error.message, at: source.lineRange(error.line))
    }
    return reading
  }

  // MARK: - 1.2

  private static func readFirst(_ file: XMLElement, _ reading: inout ExchangeReading) {
    if let tag = file.attributes["target-language"] {
      let before = reading.language
      reading.takeLanguage(tag, at: reading.source.lineRange(file.line))
      if let before, before != reading.language {
        reading.fail("wrong-language", "the parts of the file are in several languages")
      }
    }
    for element in (file.first("body") ?? file).elements { readFirstUnit(element, &reading) }
  }

  private static func readFirstUnit(_ element: XMLElement, _ reading: inout ExchangeReading) {
    if element.name == "trans-unit" {
      reading.add([XLIFFSegment(first: element)], context: element.attributes["resname"], element)
    } else if element.name == "group", element.attributes["restype"] == "x-gettext-plurals" {
      let forms = element.elements.filter { $0.name == "trans-unit" }
      reading.add(
        forms.map(XLIFFSegment.init(first:)), context: element.attributes["resname"], element)
    } else if element.name == "group" {
      for inner in element.elements { readFirstUnit(inner, &reading) }
    }
  }

  // MARK: - 2.0

  private static func readSecond(_ file: XMLElement, _ reading: inout ExchangeReading) {
    for element in file.elements {
      if element.name == "unit" {
        reading.add([XLIFFSegment(second: element)], context: element.attributes["name"], element)
      } else if element.name == "group", element.attributes["type"] == pluralType {
        let forms = element.elements.filter { $0.name == "unit" }
        reading.add(
          forms.map(XLIFFSegment.init(second:)), context: element.attributes["name"], element)
      } else if element.name == "group" {
        readSecond(element, &reading)
      }
    }
  }
}

extension ExchangeReading {
  /// Adds a unit of one segment, or of a segment for each plural form.
  fileprivate mutating func add(
    _ segments: [XLIFFSegment], context: String?, _ element: XMLElement
  ) {
    guard let first = segments.first, let context else { return }
    let base = segments.lazy.compactMap(\.base).first
    var unit = ExchangeUnit(
      context: context, french: first.source,
      plural: segments.count > 1 ? segments[1].source : nil, forms: segments.map(\.target),
      state: .missing, base: base)
    // A form that is less sure than the others makes the whole unsure.
    unit.state = segments.map(\.state).min { $0.rank < $1.rank } ?? .missing
    unit.remarks = first.remarks
    if language == nil { language = base?.language }
    lines.append(Line(unit: unit, range: source.lineRange(element.line)))
  }
}

extension TranslationState {
  fileprivate var rank: Int {
    switch self {
    case .missing: 0
    case .stale: 1
    case .translated: 2
    case .reviewed: 3
    }
  }
}

extension SourceFile {
  /// A whole line; the last when there are not so many.
  func lineRange(_ line: Int) -> SourceRange {
    range(offsets(ofLine: min(max(1, line), lineCount)))
  }
}
