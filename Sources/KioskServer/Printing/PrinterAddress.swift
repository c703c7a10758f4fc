import Foundation

/// Where a printer is found (RFC 8011, 3.1.1): `ipp://printer.local/ipp/print`.
package struct PrinterAddress: Hashable, Sendable {
  let uri: String

  /// Reads an address, or the name of a queue of this machine's CUPS, which is a printer at an
  /// address too.
  package init?(_ text: String) {
    let signs = CharacterSet(charactersIn: "-_.").union(.alphanumerics)
    if !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.isASCII && signs.contains($0) }),
      !text.hasPrefix("-")
    {
      uri = "ipp://localhost:631/printers/\(text)"
      return
    }
    guard let parts = URLComponents(string: text), ["ipp", "ipps"].contains(parts.scheme),
      parts.host?.isEmpty == false, parts.user == nil, parts.fragment == nil
    else { return nil }
    uri = text
  }
}
