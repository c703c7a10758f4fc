/// A stable kebab-case word that names one kind of problem, such as `unknown-key`.
///
/// Codes are part of the interface: tests, editors and filters rely on them.
package struct DiagnosticCode: Sendable, Hashable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let word: String

  package init(stringLiteral word: StaticString) {
    self.init("\(word)")
  }

  /// Makes a code of a word computed elsewhere.
  ///
  /// - Precondition: lower-case ASCII letters, digits and single hyphens, a letter first.
  package init(_ word: String) {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    precondition(
      parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          }
      } && word.first?.isLetter == true,
      "a diagnostic code is a kebab-case word")
    self.word = word
  }

  package var description: String { word }
}
