package import ZipArchive

/// What a volunteer gets who has no program of ours: one zip, and the same zip back.
package enum TranslationKit {
  /// The folder of the PO files, each named after its domain.
  static let poFolder = "po/"

  /// The largest kit that is taken back, in bytes.
  package static let sizeLimit = 32 * 1024 * 1024

  /// The translations among the files of a kit that came back; screens, guide, glossary and whatever
  /// else lies there, archives too, are left alone.
  package static func translations(in entries: [ZipEntry]) -> [ZipEntry] {
    entries.filter { entry in
      // The rests of a Mac's archives look like files of ours.
      guard !entry.path.hasPrefix("__MACOSX/"), entry.path.lastName.first != "." else {
        return false
      }
      let isGlossary = entry.path.lastName.hasPrefix("glossary.")
      return !isGlossary && ["po", "csv", "xlf", "xliff"].contains(entry.path.fileExtension)
    }
  }
}

extension String {
  /// The part of a path after the last slash.
  var lastName: Substring { self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...] }

  /// What follows the last period of the name, in small letters.
  fileprivate var fileExtension: String {
    lastName.lastIndex(of: ".").map { lastName[lastName.index(after: $0)...].lowercased() } ?? ""
  }
}
