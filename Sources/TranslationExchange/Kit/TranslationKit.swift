package import Diagnostics
package import ZipArchive

/// What a volunteer gets who has no program of ours: one zip, and the same zip back.
package struct TranslationKit: Sendable {
  private let document: ExchangeDocument
  private let guide: String
  private let glossary: Glossary
  /// Screens by path, such as `screens/itsme-activation/001.html`.
  package var screens: [String: String] = [:]
  /// Pictures of the same screens by path, such as `screens/itsme-activation/001-fr.png`.
  package var pictures: [String: [UInt8]] = [:]

  package init(_ document: ExchangeDocument, guide: String, glossary: Glossary) {
    self.document = document
    self.guide = guide
    self.glossary = glossary
  }

  /// The files of the kit, the guide first.
  package var entries: [ZipEntry] {
    let pos = document.files.map { domain, file in
      let part = ExchangeDocument([domain: file], language: document.language)
      return ZipEntry("\(Self.poFolder)/\(domain).po", Array(part.text(as: .po).utf8))
    }
    return [Self.text("GUIDE.txt", guide)] + pos
      + [
        ZipEntry("translations.csv", Array(document.text(as: .csv).utf8)),
        ZipEntry("glossary.csv", Array(glossary.csv.utf8)),
        ZipEntry("glossary.html", Array(glossary.html.utf8)),
      ] + screens.sorted { $0.key < $1.key }.map { Self.text($0.key, $0.value) }
      + pictures.sorted { $0.key < $1.key }.map { ZipEntry($0.key, $0.value) }
  }

  /// A text that old editors of Windows take for UTF-8 too.
  private static func text(_ path: String, _ text: String) -> ZipEntry {
    ZipEntry(path, Array("\u{FEFF}\(text)".utf8))
  }

  /// The folder of the PO files, each named after its domain.
  static let poFolder = "po"
}

// MARK: - What comes back

extension TranslationKit {
  /// The largest kit that is taken back, in bytes.
  package static let sizeLimit = 64 * 1024 * 1024

  /// What a file in a kit that came back is to us.
  private enum Kind {
    case translation
    /// A table of a spreadsheet program, with somebody's work in it perhaps.
    case table
    /// Screens, guide, glossary, and whatever else lies there, archives too.
    case other

    init(_ path: String) {
      // The rests of a Mac's archives look like files of ours.
      let isHidden = path.hasPrefix("__MACOSX/") || path.lastName.first == "."
      switch path.fileExtension {
      case _ where isHidden || path.lastName.hasPrefix("glossary."): self = .other
      case "po", "csv", "xlf", "xliff": self = .translation
      case "xlsx", "xls", "ods": self = .table
      default: self = .other
      }
    }
  }

  /// The translations in a kit that came back, and a warning for each file that nobody can read.
  ///
  /// - Throws: When the archive is hostile or damaged.
  package static func contents(
    of archive: [UInt8]
  ) throws(ZipFault) -> (readings: [ExchangeReading], unread: [Diagnostic]) {
    var tables: [String] = []
    let entries = try ZipReader.entries(of: archive) { path in
      switch Kind(path) {
      case .translation: return true
      case .table:
        tables.append(path)
        return false
      case .other: return false
      }
    }
    let readings = entries.map { entry in
      ExchangeReading.read(SourceFile(path: entry.path, bytes: entry.bytes))
    }
    let unread = tables.map { path in
      Diagnostic(
        "not-read", .warning, at: .file(path: path),
        "a table comes back as CSV: save it as CSV in UTF-8, and import that")
    }
    return (readings, unread)
  }
}

extension ExchangeReading {
  /// The domain that a PO file of a kit is named after: `po/shared.po` is about what is shared.
  package var domainOfItsName: TextDomain? {
    let parts = source.path.split(separator: "/")
    guard parts.count >= 2, parts[parts.count - 2] == TranslationKit.poFolder,
      source.path.fileExtension == "po"
    else { return nil }
    return TextDomain(String(source.path.lastName.dropLast(3)))
  }
}

extension String {
  /// The part of a path after the last slash.
  fileprivate var lastName: Substring {
    self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
  }

  /// What follows the last period of the name, in small letters.
  fileprivate var fileExtension: String {
    lastName.lastIndex(of: ".").map { lastName[lastName.index(after: $0)...].lowercased() } ?? ""
  }
}
