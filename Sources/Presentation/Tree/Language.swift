/// A language of the interface by its BCP 47 tag.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case french = "fr"
  case ukrainian = "uk"
  case arabic = "ar"
  case english = "en"

  package var direction: TextDirection { self == .arabic ? .rightToLeft : .leftToRight }
}

/// Which way a line runs.
package enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}
