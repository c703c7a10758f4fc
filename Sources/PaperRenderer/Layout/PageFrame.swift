/// The parts of a page between its margins: the body, and the foot that every page repeats.
struct PageFrame {
  let styles: Stylesheet

  /// A line of the foot, which is set in one language.
  var footLineHeight: Points {
    styles.marginStyle.size * FontFamily.notoSansArabic.lineHeight
  }
  private let gap: Points = .millimetres(3)

  /// Whether the foot has room for title and imprint on one line: some 90 letters.
  var isFootOneLine: Bool { width >= styles.marginStyle.size * 45 }

  var margin: Points { styles.format.margin }
  var width: Points { styles.format.width - 2 * margin }
  var bodyTop: Points { margin }
  var bodyHeight: Points { footTop - gap - bodyTop }
  var footTop: Points {
    styles.format.height - margin - footLineHeight * (isFootOneLine ? 1 : 2)
  }
}
