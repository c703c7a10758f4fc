import Diagnostics

/// What a check says of a translation, in English; the words it is about are kept apart.
///
/// So a page can say the same to a translator in the translator's language. It is written as a text:
/// `"the word \(about: word) stands twice"` keeps the word and puts it between quotes,
/// `"room for \(value: limit) columns"` keeps the number as it is.
package struct CheckFinding: Hashable, Sendable {
  package let message: String
  /// What the sentence is about, in its order.
  package let subjects: [String]
}

extension CheckFinding: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(message: value, subjects: [])
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(message: stringInterpolation.message, subjects: stringInterpolation.subjects)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var message = ""
    fileprivate var subjects: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { message += literal }

    /// Words of the translation.
    package mutating func appendInterpolation(about words: String) {
      message += quoted(words)
      subjects.append(words)
    }

    /// A number, or names that need no quotes.
    package mutating func appendInterpolation(value: some CustomStringConvertible) {
      message += "\(value)"
      subjects.append("\(value)")
    }

    /// A piece of the English sentence.
    package mutating func appendInterpolation(_ piece: some CustomStringConvertible) {
      message += "\(piece)"
    }
  }
}
