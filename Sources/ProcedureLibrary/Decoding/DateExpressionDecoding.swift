import Diagnostics
import ProcedureEngine
import YAMLReader

enum WindowKey: String, FieldKey { case from, to }
enum ComputedDateKey: String, FieldKey {
  case date, day
  case yearOf = "year-of"
  case plus
}

extension Scope {
  /// Makes the names of windows and dates known before anything refers to them.
  func declareComputed(windows: YAMLNode?, dates: YAMLNode?) {
    for (node, kind) in [(windows, ValueKind.window), (dates, .date)] {
      for entry in node?.mapping.map(Array.init) ?? [] {
        if declaredValues.contains(entry.key.text) {
          problems.report(
            "duplicate-name", at: entry.keyRange,
            "\(quoted(entry.key.text)) names another fact, window or date too: rename one")
        }
        declaredValues.insert(entry.key.text)
        valueKinds[entry.key.text] = kind
      }
    }
  }

  func decodeComputed(windows: YAMLNode?, dates: YAMLNode?) {
    for entry in windows?.mapping("windows", problems).map(Array.init) ?? [] {
      guard let name = valueName(entry, "a window") else { continue }
      locations.values[ValueName(name)] = entry.keyRange
      values[ValueName(name)] = writtenWindow(entry.value).map(ValueDefinition.window)
    }
    for entry in dates?.mapping("dates", problems).map(Array.init) ?? [] {
      guard let name = valueName(entry, "a date") else { continue }
      locations.values[ValueName(name)] = entry.keyRange
      values[ValueName(name)] = computedDate(entry.value).map(ValueDefinition.date)
    }
    reportCycles(in: dates)
  }

  /// A window by name or written out.
  func window(_ node: YAMLNode) -> Window? {
    if node.mapping == nil {
      guard let name = node.text("a window", problems) else { return nil }
      locations.namedWindows.insert(ValueName(name))
      if case .window(let window) = values[ValueName(name)] { return window }
      if valueKinds[name] != .window {
        let known = valueKinds.filter { $0.value == .window }.keys
        problems.reportUnknown("window", name, at: node.range, among: known)
      }
      return nil
    }
    return writtenWindow(node)
  }

  /// A window written out: where windows are named, one cannot be another.
  private func writtenWindow(_ node: YAMLNode) -> Window? {
    guard let fields = Fields<WindowKey>(node, "a window", problems) else { return nil }
    let from = fields.required(.from, in: "a window").flatMap { expression($0) }
    let to = fields.required(.to, in: "a window").flatMap { expression($0) }
    guard let from, let to else { return nil }
    return Window(from: from, to: to)
  }

  private func computedDate(_ node: YAMLNode) -> ComputedDate? {
    guard let fields = Fields<ComputedDateKey>(node, "a date", problems) else { return nil }
    if let date = fields[.date] { return expression(date).map(ComputedDate.expression) }
    let day = fields.required(.day, in: "a date").flatMap { factName($0, .yearly) }
    let yearOf = fields.required(.yearOf, in: "a date").flatMap { expression($0) }
    let plus = fields[.plus].map { $0.duration(problems) } ?? CalendarDuration(0, .years)
    guard let day, let yearOf, let plus else { return nil }
    guard plus.unit == .years, yearOf.offset == nil else {
      problems.report(
        "bad-value", at: node.range.firstLine,
        "`plus` counts years, such as `1 year`, and `year-of` names one question or date")
      return nil
    }
    return .yearly(day: day, yearOf: yearOf.anchor, plusYears: plus.count.upperBound)
  }

  /// `today`, a date question or a value, then `+` or `-` a length of time.
  func expression(_ node: YAMLNode) -> DateExpression? {
    guard let text = node.text("a day", problems) else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let anchor = anchor(first, node) else { return nil }
    if words.count == 1 { return DateExpression(anchor) }
    let length = words.dropFirst(2).joined(separator: " ")
    guard ["+", "-"].contains(words[1]), !length.isEmpty else {
      problems.report(
        "bad-value", at: node.range,
        "\(quoted(text)) is not a day: write it like \"expiry - 45 days\", with spaces")
      return nil
    }
    let direction: CalendarDate.Direction = words[1] == "+" ? .later : .earlier
    if let duration = CalendarDuration(authored: length) {
      return DateExpression(anchor, offset: .init(direction, .literal(duration)))
    }
    return factName(length, .duration, node).map {
      DateExpression(anchor, offset: .init(direction, .fact($0)))
    }
  }

  private func anchor(_ name: String, _ node: YAMLNode) -> DateExpression.Anchor? {
    if name == "today" { return .today }
    switch signatures[name] {
    case .date: return .answer(questionID(name))
    case .broken: return nil
    case .choice, .number, .office, nil: break
    }
    if let kind = valueKinds[name] {
      if kind.isDay { return .value(ValueName(name)) }
      // One that is not established gives no day, and people are told to ask.
      if kind == .fact(.unknown) { return .value(ValueName(name)) }
    }
    let dates = signatures.compactMap { if case .date = $0.value { $0.key } else { nil } }
    let known = ["today"] + dates + valueKinds.filter(\.value.isDay).keys
    problems.reportUnknown("day", name, at: node.range, among: known)
    return nil
  }

  /// A computed date may not be counted from itself, however far around.
  private func reportCycles(in node: YAMLNode?) {
    for entry in node?.mapping.map(Array.init) ?? [] {
      let start = ValueName(entry.key.text)
      var seen: Set<ValueName> = []
      var open = [start]
      while let name = open.popLast() {
        guard case .date(let computed) = values[name] else { continue }
        for next in computed.anchors where seen.insert(next).inserted { open.append(next) }
      }
      if seen.contains(start) {
        values[start] = nil
        problems.report(
          "cycle", at: entry.keyRange, "the date \(quoted(start.text)) is counted from itself")
      }
    }
  }
}

extension ComputedDate {
  fileprivate var anchors: [ValueName] {
    switch self {
    case .expression(let expression): expression.anchor.valueName.map { [$0] } ?? []
    case .yearly(_, let anchor, _): anchor.valueName.map { [$0] } ?? []
    }
  }
}

extension DateExpression.Anchor {
  fileprivate var valueName: ValueName? {
    if case .value(let name) = self { name } else { nil }
  }
}
