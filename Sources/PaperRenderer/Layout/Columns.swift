/// Where the words of a sheet stand, from the edge of the page's body where lines begin.
struct Columns {
  /// A strip of the page from top to bottom.
  struct Column {
    let start: Points
    let width: Points
  }

  /// How far words reach towards the edge where lines begin.
  enum Indent {
    /// From the very edge, for headings and whole sentences.
    case edge
    /// Behind the box and the number of a row, and further in by a distance.
    case row(Points = 0)
  }

  /// The whole width of the page's body.
  let width: Points
  private let styles: Stylesheet
  /// The column of the second language; nothing when it stands below the first, or there is none.
  ///
  /// It has no boxes and numbers of its own to be indented for.
  let second: Column?

  /// Fewer sizes of letters in a column are too few to read in: some 28 letters.
  private static let narrowest = 14.0

  /// The second column needs less: its letters are smaller.
  private static let secondShare = 0.45

  init(styles: Stylesheet, isBilingual: Bool) {
    self.styles = styles
    width = styles.format.width - 2 * styles.format.margin
    let room = width - styles.gutter - styles.columnGap
    let isWide = room * (1 - Self.secondShare) >= styles.bodyStyle.size * Self.narrowest
    second =
      isBilingual && isWide
      ? Column(start: width - room * Self.secondShare, width: room * Self.secondShare) : nil
  }

  /// Whether the two languages stand side by side.
  var areSideBySide: Bool { second != nil }

  /// From where words begin to the other edge, across both columns.
  func whole(_ indent: Indent) -> Column {
    let start = start(indent)
    return Column(start: start, width: width - start)
  }

  /// The column of the first language.
  func first(_ indent: Indent) -> Column {
    let start = start(indent)
    let end = second.map { $0.start - styles.columnGap } ?? width
    return Column(start: start, width: end - start)
  }

  /// Where words begin.
  func start(_ indent: Indent) -> Points {
    switch indent {
    case .edge: 0
    case .row(let distance): styles.gutter + distance
    }
  }
}
