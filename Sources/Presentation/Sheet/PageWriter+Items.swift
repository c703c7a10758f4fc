import Localization
import ProcedureEngine

/// What a row shows: for one person what holds, for everybody everything with its condition.
extension PageWriter {
  /// The items of a list that are shown, each with its condition and its sources.
  ///
  /// Of a first-match list only the first item that holds is meant, so each later one is for those
  /// for whom no earlier one was.
  mutating func items<Value, Shown>(
    _ list: [Conditional<Value>], isFirstMatch: Bool = false,
    _ write: (inout PageWriter, Value) -> Shown?
  ) -> [SheetItem<Shown>] {
    var items: [SheetItem<Shown>] = []
    let known = whole?.known
    defer { if let known { whole?.known = known } }
    for item in list {
      let audience =
        whole == nil ? (holds(item.when) ? .everyone : .nobody) : audience(of: item.when, .ifItem)
      switch audience {
      case .nobody: continue
      case .everyone:
        let others = isFirstMatch && !items.isEmpty ? conditionOfOthers() : nil
        items += self.item(item.value, others, write).map { [$0] } ?? []
        if isFirstMatch { return items }
      case .some(let condition):
        items +=
          narrowed(to: item.when) { $0.item(item.value, condition, write) }
          .map { [$0] } ?? []
        if isFirstMatch, let when = item.when, let left = whole?.known.assuming(when, false) {
          whole?.known = left
        }
      }
    }
    return items
  }

  /// One thing with the sources that writing it noted.
  mutating func item<Value, Shown>(
    _ value: Value, _ condition: ConditionNote? = nil,
    _ write: (inout PageWriter, Value) -> Shown?
  ) -> SheetItem<Shown>? {
    let before = notedSources.count
    guard let shown = write(&self, value) else { return nil }
    let noted = notedSources[before...]
    return SheetItem(shown, condition: condition, footnotes: footnotes(of: Array(noted)))
  }

  /// The numbers of sources, ascending.
  mutating func footnotes(of noted: [Source]) -> [Int] {
    for source in noted { note(source) }
    let known = footnoteSources
    return Set(
      noted.compactMap { source in known.firstIndex { $0.reads(like: source) }.map { $0 + 1 } }
    ).sorted()
  }

  /// The sources of the sheet; two that read the same share a footnote.
  var footnoteSources: [Source] {
    sources.reduce(into: []) { known, source in
      if !known.contains(where: { $0.reads(like: source) }) { known.append(source) }
    }
  }

  /// Writes for those alone for whom a condition holds.
  private mutating func narrowed<Result>(
    to condition: Condition?, _ write: (inout PageWriter) -> Result
  ) -> Result {
    let known = whole?.known
    if let condition, let narrowed = known?.assuming(condition) { whole?.known = narrowed }
    let result = write(&self)
    if let known { whole?.known = known }
    return result
  }

  /// After several possibilities: everybody else.
  private mutating func conditionOfOthers() -> ConditionNote {
    ConditionNote(
      label: line(.ifItem), tests: [ConditionNote.Test(level: 0, line: line(.ifNone))])
  }

  /// The sentences that are shown.
  mutating func sentences(_ list: [Sentence]) -> [SheetItem<Line>] {
    items(list) { $0.line($1) }
  }
}

extension Source {
  fileprivate func reads(like other: Source) -> Bool {
    authority.pattern == other.authority.pattern && kind == other.kind && url == other.url
      && copyOf == other.copyOf && seen == other.seen
  }
}

extension [Conditional<Fee>] {
  /// The list with neighbours of one amount as one: free for these and for those.
  var mergingNeighbours: [Conditional<Fee>] {
    reduce(into: []) { merged, fee in
      guard let last = merged.last, last.value == fee.value, let first = last.when,
        let second = fee.when
      else { return merged.append(fee) }
      merged[merged.count - 1] = Conditional(fee.value, when: .any([first, second]))
    }
  }
}
