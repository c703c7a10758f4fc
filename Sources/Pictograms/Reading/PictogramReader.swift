import Foundation
import FoundationXML

/// Reads a drawing and writes it anew, with nothing but what was understood and allowed.
///
/// A page never gets the text of the file itself: what XML takes for a comment, a browser may take
/// for a program.
enum PictogramReader {
  static let mostBytes = 64 * 1024

  static func read(_ text: String) throws(PictogramRefusal) -> Pictogram {
    let size = text.utf8.count
    guard size <= mostBytes else { throw .tooLarge(bytes: size) }
    let body = withoutDeclaration(text)
    // By bytes: in a string, a mark before or after `<` would hide it.
    let bytes = Array(body.lowercased().utf8)
    guard !bytes.hold("<!doctype"), !bytes.hold("<!entity") else { throw .documentType }
    guard !bytes.hold("<?") else { throw .processingInstruction }
    let parser = XMLParser(data: Data(body.utf8))
    parser.shouldResolveExternalEntities = false
    parser.externalEntityResolvingPolicy = .never
    let copy = PictogramCopy()
    parser.delegate = copy
    _ = parser.parse()
    return try copy.pictogram()
  }

  /// The text without `<?xml …?>`, which could claim another encoding than the one it was read in.
  private static func withoutDeclaration(_ text: String) -> Substring {
    let start = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    guard start.hasPrefix("<?xml "), let end = start.firstRange(of: "?>") else { return start }
    return start[end.upperBound...]
  }
}

extension [UInt8] {
  /// Whether a mark stands anywhere; the standard library's search is a hundred times slower.
  fileprivate func hold(_ mark: String) -> Bool {
    let mark = Array(mark.utf8)
    return indices.contains { self[$0] == mark[0] && self[$0...].starts(with: mark) }
  }
}
