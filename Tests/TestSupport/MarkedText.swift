package import Diagnostics

/// A source text in which markers such as `1️⃣` name places; the markers are not part of the text.
///
/// A marker is one digit followed by U+FE0F U+20E3. `offset("1️⃣")` is the place of the character
/// after the marker.
package struct MarkedText: Sendable {
  /// The text without markers.
  package let text: String
  private let offsets: [String: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [String: Int] = [:]
    for character in marked {
      if MarkedText.isMarker(character) {
        precondition(
          offsets.updateValue(text.utf8.count, forKey: String(character)) == nil,
          "the marker \(character) stands twice in a marked text")
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The UTF-8 offset of a marker.
  ///
  /// - Precondition: the marker stands in the text.
  package func offset(_ marker: String) -> Int {
    guard let offset = offsets[marker] else {
      preconditionFailure("the marker \(marker) is missing from a marked text")
    }
    return offset
  }

  /// The text as a source file.
  package func file(path: String = "test.yaml") -> SourceFile {
    SourceFile(path: path, text: text)
  }

  /// The line and column of a marker.
  package func position(_ marker: String) -> SourcePosition {
    file().position(at: offset(marker))
  }

  private static func isMarker(_ character: Character) -> Bool {
    let scalars = Array(character.unicodeScalars)
    return scalars.count == 3 && scalars[1].value == 0xFE0F && scalars[2].value == 0x20E3
      && ("0"..."9").contains(scalars[0])
  }
}
