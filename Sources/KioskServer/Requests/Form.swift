import WebRenderer

/// The fields of a form as browsers send it (`application/x-www-form-urlencoded`).
struct Form: Hashable, Sendable {
  private var values: [FormField: [String]] = [:]

  static let mostFields = 256

  init() {}

  /// Reads a body; nothing when it is no form.
  ///
  /// Fields that no form of ours has are skipped.
  init?(_ body: [UInt8]) {
    guard let form = URLEncodedForm(body, most: Self.mostFields) else { return nil }
    for pair in form.pairs {
      guard let field = FormField(rawValue: pair.name) else { continue }
      values[field, default: []].append(pair.value)
    }
  }

  /// The value of a field; the last one when there are several.
  subscript(field: FormField) -> String? { values[field]?.last }

  func all(_ field: FormField) -> [String] { values[field] ?? [] }
}
