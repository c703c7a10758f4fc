import WebRenderer

/// Follows templates through view models as they are drawn, and collects what goes wrong.
struct NameCheck {
  private let templates: [String: [TemplateTag]]
  private(set) var problems: Set<String> = []
  /// The tags that were drawn with something in them.
  private var drawn: Set<String> = []

  init(_ templates: [String: String]) {
    self.templates = templates.mapValues { TemplateTag.tags(of: $0) }
    for (name, tags) in self.templates where tags.isEmpty && templates[name]?.contains("{{") == true
    {
      problems.insert("\(name): sections do not pair up")
    }
  }

  mutating func draw(_ template: String, with view: Any) {
    guard let tags = templates[template] else {
      problems.insert("there is no template \(template)")
      return
    }
    draw(tags, of: template, with: view)
  }

  /// The tags no sample has drawn: their names were never compared with anything.
  var neverDrawn: [String] {
    templates.flatMap { name, tags in tags.flatMap { places(of: $0, in: name) } }
      .filter { !drawn.contains($0) }.sorted()
  }

  private mutating func draw(_ tags: [TemplateTag], of template: String, with view: Any) {
    for tag in tags {
      switch tag {
      case .partial(let name, let place):
        drawn.insert("\(template):\(place) >\(name)")
        draw(name, with: view)
      case .variable(let name, let place):
        guard let value = child(name, of: view, template) else { continue }
        drawn.insert("\(template):\(place) \(name)")
        // Words stand in a page only as a type that is made by escaping.
        if !(value is any EscapedView) {
          problems.insert("\(template): \(name) is not escaped but \(type(of: value))")
        }
      case .section(let name, let inverted, let inner, let place):
        let value = child(name, of: view, template)
        let items = (value as? [Any]) ?? value.map { [$0] } ?? []
        let isShown = (value as? Bool) ?? !items.isEmpty
        guard isShown != inverted else { continue }
        drawn.insert("\(template):\(place) \(name)")
        if inverted || value is Bool {
          draw(inner, of: template, with: view)
        } else {
          for item in items { draw(inner, of: template, with: item) }
        }
      }
    }
  }

  /// The value of a name, found by reflection as swift-mustache finds it.
  private mutating func child(_ name: String, of view: Any, _ template: String) -> Any? {
    guard name != "." else { return view }
    let label = String(name.dropFirst())
    guard name.hasPrefix("."), !label.isEmpty else {
      problems.insert("\(template): \(name) does not begin with a dot")
      return nil
    }
    guard let found = Mirror(reflecting: view).children.first(where: { $0.label == label }) else {
      problems.insert("\(template): \(type(of: view)) has no \(label)")
      return nil
    }
    let mirror = Mirror(reflecting: found.value)
    return mirror.displayStyle == .optional ? mirror.children.first?.value : found.value
  }

  private func places(of tag: TemplateTag, in template: String) -> [String] {
    switch tag {
    case .variable(let name, let place): ["\(template):\(place) \(name)"]
    case .partial(let name, let place): ["\(template):\(place) >\(name)"]
    case .section(let name, _, let inner, let place):
      ["\(template):\(place) \(name)"] + inner.flatMap { places(of: $0, in: template) }
    }
  }
}
