/// The parts of a page: head, body and foot between the margins.
struct PageFrame {
  let styles: Stylesheet

  /// A line of the head or foot, which are set in one language each.
  private var lineHeight: Points { styles.marginStyle.size * FontFamily.notoSansArabic.lineHeight }
  private let gap: Points = .millimetres(3)

  var margin: Points { styles.format.margin }
  var width: Points { styles.format.width - 2 * margin }
  var headTop: Points { margin }
  var bodyTop: Points { margin + lineHeight + gap }
  var bodyHeight: Points { footTop - gap - bodyTop }
  var footTop: Points { styles.format.height - margin - lineHeight }
}
