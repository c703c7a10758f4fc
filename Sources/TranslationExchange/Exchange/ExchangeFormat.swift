/// A file format in which translations leave the library and come back.
package enum ExchangeFormat: String, Hashable, Sendable, CaseIterable {
  /// gettext, for Poedit, Lokalize and Weblate.
  case po
  /// XLIFF 1.2 (OASIS, 2008), which most translation programs read.
  case xliff
  /// XLIFF 2.0 (OASIS, 2014; ISO 21720).
  case xliff2
  /// RFC 4180 with a byte order mark, for spreadsheets.
  case csv

  package var fileExtension: String {
    switch self {
    case .po: "po"
    case .xliff, .xliff2: "xlf"
    case .csv: "csv"
    }
  }
}
