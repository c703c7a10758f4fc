import WebRenderer

/// A request, reduced to what the workbench looks at.
///
/// The server has checked `Host`, `Origin` and `Sec-Fetch-Site` before it makes one, and has read no
/// more of the body than ``WorkbenchLimits`` allows.
package struct WorkbenchRequest: Hashable, Sendable {
  package enum Method: Hashable, Sendable {
    case get, post
  }

  package let method: Method
  /// The path alone, such as `/translations/uk`.
  package let path: String
  package let query: FormFields
  /// The fields of a form; none when the body is something else.
  package let fields: FormFields
  /// The media type in small letters, without parameters.
  package let contentType: String?
  package let body: [UInt8]
  /// The value of the cookie ``WorkbenchCookie/name``.
  package let session: String?

  /// Takes a request apart; `target` is path and query as they stood in its first line.
  package init(
    _ method: Method, _ target: String, contentType: String? = nil, body: [UInt8] = [],
    session: String? = nil
  ) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    path = String(parts[0])
    query = FormFields(parts.count == 2 ? Array(parts[1].utf8) : []) ?? FormFields()
    self.contentType = contentType.map {
      $0.prefix { $0 != ";" }.split(separator: " ").joined().lowercased()
    }
    fields =
      self.contentType == URLEncodedForm.contentType
      ? FormFields(body) ?? FormFields() : FormFields()
    self.body = body
    self.session = session
  }
}

/// How much the workbench takes; the server reads no more than this from a connection.
package enum WorkbenchLimits {
  /// The longest form, in bytes: six plural forms of the longest text.
  package static let form = 128 * 1024
  /// The longest recording, in bytes.
  package static let recording = 2 * 1024 * 1024
  /// The longest recording, in seconds, as the page ends it by itself.
  package static let recordingSeconds = 30
  /// The longest translation of one form, in UTF-8 bytes.
  package static let text = 8 * 1024

  /// The longest body of a request, by its media type.
  package static func body(_ contentType: String?) -> Int {
    contentType?.lowercased().hasPrefix("audio/") ?? false ? recording : form
  }
}
