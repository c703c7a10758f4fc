/// Elements that share a strip of the page: the same line in two languages, a box and its words.
struct Band {
  var elements: [Element]
  /// Left free above the band, but not at the top of its block.
  var spaceBefore: Points = 0
  /// The baseline of its first line, to which a number or a box beside it is set.
  var baseline: Points = 0
  var height: Points { elements.map(\.frame.bottom).max() ?? 0 }

  /// The band with everything in it lower, to make room for what stands higher.
  func moved(down distance: Points) -> Band {
    var band = self
    band.baseline += distance
    band.elements = elements.map {
      Element(frame: $0.frame.moved(down: distance), content: $0.content)
    }
    return band
  }
}

/// What stays on one page unless it is taller than one.
struct Block: PageBlock {
  var bands: [Band]
  /// What stands beside the bands, such as the pictogram of a row; frames from the top of the block.
  var aside: [Element] = []
  /// Left free above the block, but not at the top of a page.
  var spaceBefore: Points = 0
  /// The least height, whatever stands in it.
  var minimumHeight: Points = 0
  var keep = Keep.free
  var role = Role.plain
  /// The thickness of the line above the block, which is left out at the top of a page.
  var rule: Points?

  enum Role: Hashable {
    case plain
    /// A part of an item of a list; the number is repeated where a page begins inside the item.
    case item(number: Int?, isFirst: Bool, isLast: Bool)
    /// A heading that stands in the outline of the document.
    case heading(String)
  }

  var height: Points {
    let stacked = bands.enumerated().reduce(0) { height, band in
      height + band.element.height + (band.offset == 0 ? 0 : band.element.spaceBefore)
    }
    return max(stacked, minimumHeight, aside.map(\.frame.bottom).max() ?? 0)
  }

  /// Every element with its frame from the top of the block.
  var elements: [Element] {
    var top: Points = 0
    var placed = aside
    for (index, band) in bands.enumerated() {
      if index > 0 { top += band.spaceBefore }
      placed += band.elements.map { Element(frame: $0.frame.moved(down: top), content: $0.content) }
      top += band.height
    }
    return placed
  }
}
