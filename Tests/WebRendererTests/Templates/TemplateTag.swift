import Foundation

/// A tag of a template, with the tags inside a section.
indirect enum TemplateTag {
  case variable(String, place: Int)
  case section(String, inverted: Bool, [TemplateTag], place: Int)
  case partial(String, place: Int)

  /// The tags of a template in order; a section ends where its own name ends it.
  static func tags(of template: String) -> [TemplateTag] {
    var open: [(name: String, inverted: Bool, tags: [TemplateTag], place: Int)] = []
    var tags: [TemplateTag] = []
    for match in template.matches(of: /\{\{(\{|[#^\/>])?\s*([^{}]+?)\s*\}\}\}?/) {
      let place = template.distance(from: template.startIndex, to: match.range.lowerBound)
      let name = String(match.output.2)
      switch match.output.1 {
      case "#", "^":
        open.append((name, match.output.1 == "^", tags, place))
        tags = []
      case "/":
        guard let section = open.popLast(), section.name == name else { return [] }
        tags =
          section.tags + [.section(name, inverted: section.inverted, tags, place: section.place)]
      case ">": tags.append(.partial(name, place: place))
      default: tags.append(.variable(name, place: place))
      }
    }
    return open.isEmpty ? tags : []
  }
}
