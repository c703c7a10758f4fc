import Localization

/// The typefaces of the paper.
enum FontFamily: String, CaseIterable {
  case notoSans = "Noto Sans"
  case notoSansArabic = "Noto Sans Arabic"

  /// The Debian package that brings them.
  static let package = "fonts-noto-core"

  /// How much larger the size must be for letters that look as large as those of Noto Sans.
  ///
  /// The letters of Arabic stand lower than an x: 14 points of Latin want 17 of Arabic.
  var sizeFactor: Double {
    switch self {
    case .notoSans: 1
    case .notoSansArabic: 1.22
    }
  }

  /// From line to line, in sizes of the font.
  ///
  /// A sentence is a line of its own with space around, so lines need less than in running text. The
  /// natural 2.11 of Noto Sans Arabic makes room for stacked vowel signs that no text here has.
  var lineHeight: Double {
    switch self {
    case .notoSans: 1.4
    case .notoSansArabic: 1.6
    }
  }

  /// From the top of a line to its baseline, in sizes of the font.
  ///
  /// Half of what the line height leaves beside ascender and descender lies above (CSS 2.2, 10.8.1).
  var baseline: Double {
    switch self {
    case .notoSans: (lineHeight - 1.069 - 0.293) / 2 + 1.069
    case .notoSansArabic: (lineHeight - 1.374 - 0.738) / 2 + 1.374
    }
  }
}

extension Script {
  var font: FontFamily {
    switch self {
    case .latin, .cyrillic: .notoSans
    case .arabic: .notoSansArabic
    }
  }
}
