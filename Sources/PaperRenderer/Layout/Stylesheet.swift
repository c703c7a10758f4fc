/// The sizes and distances of a sheet, all from one size of letters.
struct Stylesheet {
  let format: PaperFormat

  /// The size of running text in Latin letters.
  private var body: Points {
    switch format.print {
    case .clear: 14
    case .large: 20
    }
  }

  var titleStyle: TextStyle { TextStyle(size: body * 1.7, isBold: true) }
  var headingStyle: TextStyle { TextStyle(size: body * 1.4, isBold: true) }
  var rowHeadingStyle: TextStyle { TextStyle(size: body * 1.1, isBold: true) }
  var bodyStyle: TextStyle { TextStyle(size: body) }
  var labelStyle: TextStyle { TextStyle(size: body, isBold: true) }
  /// What must not be overlooked in a row but does not head it.
  var emphasisStyle: TextStyle { labelStyle }
  /// Footnotes and what is said of the sheet itself.
  var noteStyle: TextStyle { TextStyle(size: max(12, body * 0.8)) }
  /// The head and foot of each page.
  var marginStyle: TextStyle { TextStyle(size: max(10.5, body * 0.72)) }

  /// The style of the same words in the language of the counter: smaller, so that the person's own
  /// language leads, yet large enough for a clerk to point at.
  func counterStyle(_ style: TextStyle) -> TextStyle {
    var style = style
    style.size = max(12, style.size * 0.86)
    return style
  }

  let tickBox: Points = .millimetres(8)
  let tickBoxLine: Points = .millimetres(0.7)
  let pictogram: Points = .millimetres(15)
  /// From the box to the number beside it.
  let tickBoxGap: Points = .millimetres(2)
  var numberWidth: Points { body * 1.8 }
  /// From the edge of the page's body to the words of a row.
  var gutter: Points { max(tickBox + tickBoxGap + numberWidth, pictogram + .millimetres(3)) }
  /// Between two columns.
  let columnGap: Points = .millimetres(5)
  let rowHeight: Points = .millimetres(12)

  /// Between the lines of a row that do not belong to one sentence.
  var partGap: Points { body * 0.3 }
  /// Between the sentences of one part.
  var lineGap: Points { body * 0.08 }
  var rowGap: Points { body * 0.7 }
  var sectionGap: Points { body * 1.1 }
}
