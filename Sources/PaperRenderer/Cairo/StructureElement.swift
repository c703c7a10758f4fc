import Localization

/// The standard structure types in use (ISO 32000-1, 14.8.4), as Cairo names them.
enum StructureTag: String {
  case document = "Document"
  case title = "H1"
  case heading = "H2"
  case rowHeading = "H3"
  case section = "Sect"
  case list = "L"
  case listItem = "LI"
  case listLabel = "Lbl"
  case listBody = "LBody"
  case paragraph = "P"
  case note = "Note"
  case link = "Link"
  case figure = "Figure"
}

/// One element of the document's structure.
struct StructureElement {
  let tag: StructureTag
  /// The language of the words in it, where known.
  var language: Language? = nil
  /// What a figure says to somebody who cannot see it.
  var alternative: String? = nil
  /// The address a link leads to.
  var link: String? = nil
}
