/// Lengths on paper are in points, 72 to the inch, as Cairo counts them.
typealias Points = Double

extension Points {
  /// A length given in millimetres.
  static func millimetres(_ length: Double) -> Points { length * 72 / 25.4 }
}

/// A rectangle that does not know left from right: it is placed from the edge where lines begin.
///
/// A page of the other direction is thereby a true mirror image.
struct Frame: Hashable {
  /// From the edge of the page where its lines begin.
  var start: Points
  /// From the top of whatever it stands in.
  var top: Points
  var width: Points
  var height: Points

  var bottom: Points { top + height }

  func moved(down distance: Points) -> Frame {
    Frame(start: start, top: top + distance, width: width, height: height)
  }
}
