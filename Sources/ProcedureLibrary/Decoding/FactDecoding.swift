import Diagnostics
import ProcedureEngine
import YAMLReader

/// The kinds of fact, by the key that holds the value.
enum FactKind: String, CaseIterable {
  case money, duration, date, yearly, time, number, phone, url, email, address, unknown
}

enum FactKey: String, FieldKey {
  case money, duration, date, yearly, time, number, phone, url, email, address, unknown
  case unit, source, from, until, conflict, ask

  var kind: FactKind? { FactKind(rawValue: rawValue) }
}

enum UnitKey: String, FieldKey { case one, other }

extension Scope {
  /// Makes the names and kinds of facts known before anything refers to them.
  func declareFacts(_ node: YAMLNode?) {
    guard let mapping = node?.mapping else { return }
    for entry in mapping {
      if !declaredValues.insert(entry.key.text).inserted { reportSecondUse(of: entry) }
      let keys = entry.value.items.flatMap { $0.mapping?.map(\.key.text) ?? [] }
      let kinds = keys.compactMap { FactKind(rawValue: $0) }
      // A fact that is not established at one time has its kind from another.
      if let kind = kinds.first(where: { $0 != .unknown }) ?? kinds.first {
        valueKinds[entry.key.text] = .fact(kind)
      }
    }
  }

  /// A value of a fragment in use has the same name.
  private func reportSecondUse(of entry: YAMLEntry) {
    problems.report(
      "duplicate-name", at: entry.keyRange,
      "\(quoted(entry.key.text)) names a value of a fragment too: rename one")
  }

  func decodeFacts(_ node: YAMLNode?) {
    guard let mapping = node?.mapping("facts", problems) else { return }
    for entry in mapping {
      guard let name = valueName(entry, "a fact") else { continue }
      locations.values[ValueName(name)] = entry.keyRange
      let versions = entry.value.items.compactMap { version($0, of: name) }
      guard versions.count == entry.value.items.count, !versions.isEmpty else { continue }
      values[ValueName(name)] = .fact(Fact(name: ValueName(name), versions: versions))
    }
  }

  /// The name under which a fact, a window or a date is declared.
  func valueName(_ entry: YAMLEntry, _ what: String) -> String? {
    entry.key.name(.snake, what, problems, reserved: ReservedNames.values)
  }

  private func version(_ node: YAMLNode, of name: String) -> Fact.Version? {
    guard let fields = Fields<FactKey>(node, "a fact", problems) else { return nil }
    let kinds = fields.keys.compactMap(\.kind)
    guard let kind = kinds.first, kinds.count == 1 else {
      problems.report(
        "fact-kind", at: node.range.firstLine,
        "a fact has one of the keys \(FactKind.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    if kind != .unknown, case .fact(let first) = valueKinds[name], first != kind {
      problems.report(
        "fact-kind", at: node.range.firstLine,
        "\(quoted(name)) is \(first.rawValue) at another time and \(kind.rawValue) here: a fact keeps its kind"
      )
    }
    let from = fields[.from].map { $0.date(problems) }
    let until = fields[.until].map { $0.date(problems) }
    let ask = fields[.ask].map { office($0) }
    guard from != .some(nil), until != .some(nil), ask != .some(nil) else { return nil }
    if kind == .unknown {
      guard let office = fields[.unknown].flatMap({ office($0) }) else { return nil }
      return Fact.Version(content: .unknown, from: from ?? nil, until: until ?? nil, ask: office)
    }
    guard let content = content(of: kind, fields, name) else { return nil }
    return Fact.Version(
      content: content, from: from ?? nil, until: until ?? nil, ask: ask ?? nil)
  }

  private func content(
    of kind: FactKind, _ fields: Fields<FactKey>, _ name: String
  ) -> Fact.Content? {
    guard let sourceNode = fields[.source] else {
      problems.report(
        "fact-without-source", at: fields.range.firstLine,
        """
        the fact \(quoted(name)) has no source: add `source: NAME`, or write \
        `{ unknown: OFFICE }` if nobody has established it
        """)
      return nil
    }
    guard let key = FactKey(rawValue: kind.rawValue), let node = fields[key],
      let value = value(of: kind, node, unit: fields[.unit], name), let source = source(sourceNode)
    else { return nil }
    let conflicts = fields[.conflict]?.flag("whether sources disagree", problems) ?? false
    return conflicts ? .conflicting(value, source: source) : .known(value, source: source)
  }

  private func value(
    of kind: FactKind, _ node: YAMLNode, unit: YAMLNode?, _ name: String
  ) -> FactValue? {
    switch kind {
    case .money:
      node.value("an amount in euros", like: "26.30", problems) { Money(authored: $0) }
        .map(FactValue.money)
    case .duration: node.duration(problems).map(FactValue.duration)
    case .date: node.date(problems).map(FactValue.date)
    case .yearly:
      node.value("a month and a day", like: "11-15", problems) { YearlyDay(monthDay: $0) }
        .map(FactValue.yearly)
    case .time:
      node.value("a time of day", like: "15:00", problems) { ClockTime($0) }.map(FactValue.time)
    case .number: quantity(node, unit: unit, name).map(FactValue.number)
    case .phone:
      node.value("a telephone number", like: "02 690 86 86", problems) { PhoneNumber($0) }
        .map(FactValue.phone)
    case .url:
      node.value("a web address", like: "equisup.cfwb.be", problems) { WebAddress(authored: $0) }
        .map(FactValue.url)
    case .email:
      node.value("an e-mail address", like: "cire@cire.be", problems) { EmailAddress(authored: $0) }
        .map(FactValue.email)
    case .address: node.text("an address", problems).map { .address(PostalAddress($0)) }
    case .unknown: nil
    }
  }

  private func quantity(_ node: YAMLNode, unit: YAMLNode?, _ name: String) -> Quantity? {
    let count = node.value("a number", like: "5", problems) {
      ClosedRange(authored: $0.split(separator: " "))
    }
    let counted = unit.map { self.unit($0, name) }
    guard let count, counted != .some(nil) else { return nil }
    return Quantity(count, unit: counted ?? nil)
  }

  private func unit(_ node: YAMLNode, _ name: String) -> CountedMessage? {
    let context = owner / "facts" / name / "unit"
    return countedMessage(node, context, as: .unit, addsCount: true)
  }
}
