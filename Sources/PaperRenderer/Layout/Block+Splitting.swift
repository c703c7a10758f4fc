extension Block {
  /// The bands that fit into a height, and the others; a band taller than a page goes on by lines.
  func split(fitting height: Points, pageHeight: Points) -> (first: Block, rest: Block)? {
    var used: Points = 0
    for (index, band) in bands.enumerated() {
      let space = index == 0 ? 0 : band.spaceBefore
      if used + space + band.height <= height {
        used += space + band.height
        continue
      }
      if band.height > pageHeight || index == 0 {
        guard let halves = band.split(fitting: height - used - space) else {
          return index == 0 ? nil : parts(Array(bands[..<index]), Array(bands[index...]))
        }
        return parts(bands[..<index] + [halves.first], [halves.rest] + bands[(index + 1)...])
      }
      return parts(Array(bands[..<index]), Array(bands[index...]))
    }
    return nil
  }

  private func parts(_ first: [Band], _ rest: [Band]) -> (first: Block, rest: Block) {
    var head = self
    var tail = self
    head.bands = first
    tail.bands = rest
    head.minimumHeight = 0
    tail.minimumHeight = 0
    tail.aside = []
    tail.rule = nil
    head.keep = .free
    if case .item(let number, let isFirst, let isLast) = role {
      head.role = .item(number: number, isFirst: isFirst, isLast: false)
      tail.role = .item(number: number, isFirst: false, isLast: isLast)
    }
    return (head, tail)
  }
}

extension Band {
  /// The lines of each text that fit into a height, and the others from the top of the next page.
  ///
  /// What is not text stays with the first lines. Nothing when not a single line fits.
  fileprivate func split(fitting height: Points) -> (first: Band, rest: Band)? {
    var first = Band(elements: [], spaceBefore: spaceBefore)
    var rest = Band(elements: [])
    for element in elements {
      guard case .text(var text) = element.content else {
        first.elements.append(element)
        continue
      }
      let room = ((height - element.frame.top) / text.layout.lineHeight).rounded(.down)
      let fitting = min(text.lines.count, max(0, Int(room)))
      let cut = text.lines.lowerBound + fitting
      let lines = text.lines
      if fitting > 0 {
        text.lines = lines.lowerBound..<cut
        first.elements.append(element.resized(text, top: element.frame.top))
      }
      if cut < lines.upperBound {
        text.lines = cut..<lines.upperBound
        rest.elements.append(element.resized(text, top: 0))
      }
    }
    let hasText = first.elements.contains { element in
      if case .text = element.content { true } else { false }
    }
    return hasText && !rest.elements.isEmpty ? (first, rest) : nil
  }
}

extension Element {
  fileprivate func resized(_ text: PlacedText, top: Points) -> Element {
    var element = self
    element.frame.top = top
    element.frame.height = Double(text.lines.count) * text.layout.lineHeight
    element.content = .text(text)
    return element
  }
}
