import Localization

/// What Cairo 1.16 cannot say: the language of the document and of its parts, the words for figures,
/// and that a viewer shows the title.
///
/// Appended as an incremental update (ISO 32000-1, 7.5.6): Cairo's own bytes stay as they are.
struct PDFAmendment {
  /// In the order in which Cairo was given it, which is the order of its objects.
  let structure: [StructureElement]

  /// The PDF with the amendment behind it.
  ///
  /// The PDF as it is when it is not written as Cairo 1.16 writes it: it is only less well described.
  func amended(_ pdf: [UInt8]) -> [UInt8] {
    guard let index = PDFObjectIndex(pdf), let objects = amendedObjects(index) else { return pdf }
    var amended = pdf
    var entries = ""
    for object in objects {
      entries += "\(object.number) 1\n\(padded(amended.count)) 00000 n \n"
      amended += Array("\(object.number) 0 obj\n\(object.text)endobj\n".utf8)
    }
    let start = amended.count
    amended += Array(
      """
      xref
      \(entries)trailer
      << /Size \(index.size)
         /Root \(index.root) 0 R
         /Info \(index.info) 0 R
         /Prev \(index.start)
      >>
      startxref
      \(start)
      %%EOF

      """.utf8)
    return amended
  }

  /// The objects that say more than before; nothing when they are not those of ``structure``.
  private func amendedObjects(_ index: PDFObjectIndex) -> [PDFObject]? {
    let elements = index.objects.filter { $0.text.hasPrefix("<< /Type /StructElem\n") }
    guard elements.count == structure.count,
      let catalog = index.objects.first(where: { $0.number == index.root }),
      catalog.text.hasPrefix("<< /Type /Catalog\n")
    else { return nil }
    var objects: [PDFObject] = []
    for (object, element) in zip(elements, structure) {
      let head = "<< /Type /StructElem\n   /S /\(element.tag.rawValue)\n"
      guard object.text.hasPrefix(head) else { return nil }
      var entries: [String] = []
      if let language = element.language { entries.append("/Lang (\(language.tag))") }
      if let words = element.alternative { entries.append("/Alt \(Self.string(words))") }
      if !entries.isEmpty { objects.append(object.adding(entries)) }
    }
    guard let language = structure.first?.language else { return nil }
    objects.append(
      catalog.adding([
        "/Lang (\(language.tag))", "/ViewerPreferences << /DisplayDocTitle true >>",
      ]))
    return objects
  }

  private func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }

  /// A text string in UTF-16 with a byte order mark, as hexadecimal digits (7.9.2.2).
  private static func string(_ text: String) -> String {
    let units = text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF\(units.joined())>"
  }
}

/// One object without its `obj` and `endobj`.
struct PDFObject {
  let number: Int
  let text: String

  /// The dictionary with more entries.
  fileprivate func adding(_ entries: [String]) -> PDFObject {
    let head = "<< /Type"
    let lines = entries.map { "\($0)\n   " }.joined()
    return PDFObject(number: number, text: "<< \(lines)/Type" + text.dropFirst(head.count))
  }
}
