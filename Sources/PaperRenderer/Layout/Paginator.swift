/// How strongly a block wants to stand on the page of the next one.
package enum Keep: Hashable, Sendable, Comparable {
  case free
  /// Together where that leaves little of a page empty, such as the parts of a short step.
  case preferred
  /// Together always, such as a heading and what it heads.
  case required
}

/// What a page is filled with.
package protocol PageBlock {
  var height: Double { get }
  /// Left free above it, but not at the top of a page.
  var spaceBefore: Double { get }
  var keep: Keep { get }
  /// The part that fits into a height and the rest, or nothing when it cannot be parted there.
  func split(fitting height: Double, pageHeight: Double) -> (first: Self, rest: Self)?
}

/// Fills pages with blocks, in their order.
///
/// A block is parted only when it is taller than a page, or than its heading leaves of one; then it
/// fills what is left of the page it begins on, if that is at least a third.
package struct Paginator<Block: PageBlock> {
  /// A block with its distance from the top of the page's body.
  package struct Placed {
    package let block: Block
    package let top: Double
  }

  package let height: Double
  /// How much of a page may stay empty so that blocks stay together.
  private static var mostEmpty: Double { 0.2 }
  private var pages: [[Placed]] = [[]]
  private var used = 0.0

  package static func pages(of blocks: [Block], height: Double) -> [[Placed]] {
    var paginator = Paginator(height: height)
    paginator.fill(blocks)
    return paginator.pages
  }

  private init(height: Double) {
    self.height = height
  }

  private mutating func fill(_ blocks: [Block]) {
    var rest = blocks[...]
    while !rest.isEmpty {
      let groups = [Keep.preferred, .required].map { Self.group(rest, bound: $0) }
        .filter { extent($0, atTop: true) <= height }
      // Rather than leave much of the page empty, what would be better together is parted.
      let fitting = groups.first { extent($0, atTop: isAtTop) <= height - used }
      if let group = (height - used > height * Self.mostEmpty ? fitting : nil) ?? groups.first {
        if extent(group, atTop: isAtTop) > height - used { turnPage() }
        group.forEach { place($0) }
        rest = rest[group.endIndex...]
      } else {
        // A heading before a block that has no room below it on any page: both begin on the same page.
        let group = Self.group(rest, bound: .required)
        if used > height * 2 / 3 { turnPage() }
        group.dropLast().forEach { placeInParts($0) }
        if let last = group.last { placeInParts(last, below: group.count > 1) }
        rest = rest[group.endIndex...]
      }
    }
  }

  /// The first block with all that are kept with it at least so strongly.
  private static func group(_ blocks: ArraySlice<Block>, bound: Keep) -> ArraySlice<Block> {
    let last = blocks.firstIndex { $0.keep < bound } ?? blocks.endIndex - 1
    return blocks[...last]
  }

  private func extent(_ blocks: ArraySlice<Block>, atTop: Bool) -> Double {
    blocks.reduce(0) { $0 + $1.spaceBefore + $1.height }
      - (atTop ? blocks.first?.spaceBefore ?? 0 : 0)
  }

  private var isAtTop: Bool { pages[pages.count - 1].isEmpty }

  private mutating func turnPage() {
    guard !isAtTop else { return }
    pages.append([])
    used = 0
  }

  private mutating func place(_ block: Block) {
    let top = used + (isAtTop ? 0 : block.spaceBefore)
    pages[pages.count - 1].append(Placed(block: block, top: top))
    used = top + block.height
  }

  /// Places a block, parted when it is taller than a page, or than what a heading leaves of one.
  private mutating func placeInParts(_ block: Block, below isHeaded: Bool = false) {
    var block = block
    var isHeaded = isHeaded && !isAtTop
    while true {
      let room = height - used - (isAtTop ? 0 : block.spaceBefore)
      if block.height <= room { return place(block) }
      if block.height <= height, !isHeaded {
        turnPage()
        return place(block)
      }
      isHeaded = false
      if let parts = block.split(fitting: room, pageHeight: height) {
        place(parts.first)
        block = parts.rest
        turnPage()
      } else if isAtTop {
        // Not even one line fits: it stands there all the same, rather than nowhere.
        return place(block)
      } else {
        turnPage()
      }
    }
  }
}
