package import Diagnostics
package import ProcedureEngine

/// A French text of the library that has translations.
package struct TranslatableText: Hashable, Sendable {
  package enum Text: Hashable, Sendable {
    case single(MessagePattern)
    case counted(one: MessagePattern, other: MessagePattern)
  }

  package let context: MessageContext
  package let text: Text
  package let range: SourceRange
  /// What the translator should know: whether it is a title, a question, a warning.
  package let part: TextPart
  /// What the author wrote above it for translators, a line each; so far only in the interface.
  package internal(set) var remarks: [String] = []

  package var key: MessageKey {
    switch text {
    case .single(let pattern): MessageKey(context: context, source: pattern.source)
    case .counted(let one, _): MessageKey(context: context, source: one.source)
    }
  }
}

extension SourceFile {
  /// The comment lines directly above a line, without their marks.
  func comment(above line: Int) -> [String] {
    var lines: [String] = []
    var number = line - 1
    while number >= 1 {
      let text = self.text(in: offsets(ofLine: number)).drop { $0 == " " }
      guard text.hasPrefix("#") else { break }
      lines.insert(String(text.dropFirst().drop { $0 == " " }), at: 0)
      number -= 1
    }
    return lines
  }
}
