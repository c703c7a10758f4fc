package import Localization

/// What a person has set for their eyes.
package struct Look: Hashable, Sendable {
  package enum TextSize: Int, Hashable, Sendable, CaseIterable {
    case normal = 0, large, larger, largest
  }

  package var textSize = TextSize.normal
  package var highContrast = false
  /// The second language beside the first.
  package var beside: Language?

  package init() {}
}

extension Look {
  /// Takes over what a button of the settings sends; whatever no button sends changes nothing.
  ///
  /// Every button names the state it leads to, so that a form sent twice does no harm.
  package mutating func change(_ field: FormField, to value: String) {
    switch field {
    case .textSize:
      if let size = Int(value).flatMap(TextSize.init) { textSize = size }
    case .contrast:
      if let contrast = Contrast(rawValue: value) { highContrast = contrast == .high }
    case .beside:
      if value == Self.noLanguage { beside = nil }
      if let language = Language(tag: value) { beside = language }
    case .language, .procedure, .step, .answer, .day, .month, .year, .search, .place, .comeBack,
      .scale:
      break
    }
  }

  /// The two values of ``FormField/contrast``.
  enum Contrast: String {
    case normal, high
  }

  /// The value of ``FormField/beside`` that takes the second language away.
  static let noLanguage = "none"
}
