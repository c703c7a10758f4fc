package import Diagnostics
import ProcedureEngine

/// A web or e-mail address in a sentence cannot become a link, a QR code or a sourced fact.
package enum WrittenAddress: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.messages.compactMap { message in
      let words = message.pattern.plainWords.split(whereSeparator: \.isWhitespace)
      guard let address = words.first(where: looksLikeAddress) else { return nil }
      return Diagnostic(
        "written-address", at: subject.locations.message(message),
        "the address \(quoted(address)) stands in a sentence: make it a `url` or `email` fact")
    }
  }

  private static func looksLikeAddress(_ word: Substring) -> Bool {
    if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { return true }
    let labels = word.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { $0.count >= 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
  }
}
