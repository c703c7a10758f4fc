/// Why a sheet could not be drawn at all.
package enum PaperError: Error, Hashable, Sendable {
  /// A font family that fontconfig does not find; the package is Debian's.
  case missingFont(family: String, package: String)
  /// A pictogram that librsvg refuses, in its words.
  case pictogram(String)
  /// What Cairo reports, in its words.
  case cairo(String)
  /// The code of the sheet's address holds more than a QR code can.
  case addressTooLong(bytes: Int)
}

extension PaperError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingFont(let family, let package):
      "the font ‘\(family)’ is not installed: apt-get install \(package)"
    case .pictogram(let reason): "a pictogram cannot be drawn: \(reason)"
    case .cairo(let reason): "the PDF could not be written: \(reason)"
    case .addressTooLong(let bytes):
      "the address in the code is too long for a QR code: \(bytes) bytes"
    }
  }
}
