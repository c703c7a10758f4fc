import Diagnostics

extension TreeBuilder {
  /// Above this number of keys a hash table finds duplicates, below it comparing is quicker.
  private static let tableThreshold = 16

  mutating func checkKey(_ record: Int) {
    let last = frames.count - 1
    let offsets = self.offsets(record)
    if records[record].style == .plain {
      if records[record].textLength == 0 {
        report { $0.refusal(.emptyKey, at: offsets) }
        return
      }
      if records[record].textLength == 2, text(record) == "<<" {
        report { $0.refusal(.mergeKey, at: offsets) }
        frames[last].dropFrom = record
        return
      }
    }
    if let first = earlierKey(like: record, in: frames[last]) {
      report { $0.duplicate(record, first: first) }
      frames[last].dropFrom = record
    } else {
      openKeys.append(UInt32(record))
    }
  }

  /// The record of an equal key of the same mapping.
  private mutating func earlierKey(like record: Int, in frame: Frame) -> Int? {
    let count = openKeys.count - frame.firstKey
    if count > TreeBuilder.tableThreshold { return earlierKeyInTable(like: record, in: frame) }
    for other in openKeys[frame.firstKey...] where isSameText(Int(other), record) {
      return Int(other)
    }
    return nil
  }

  private mutating func earlierKeyInTable(like record: Int, in frame: Frame) -> Int? {
    let depth = frames.count
    if keyTables[depth] == nil {
      keyTables[depth] = Dictionary(
        openKeys[frame.firstKey...].map { (text(Int($0)), $0) }, uniquingKeysWith: { a, _ in a })
    }
    let key = text(record)
    if let first = keyTables[depth]?[key] { return Int(first) }
    keyTables[depth]?[key] = UInt32(record)
    return nil
  }

  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    guard records[left].textLength == records[right].textLength else { return false }
    if let leftBytes = textBytes(left), let rightBytes = textBytes(right) {
      return leftBytes.elementsEqual(rightBytes)
    }
    return text(left).utf8.elementsEqual(text(right).utf8)
  }

  private func duplicate(_ record: Int, first: Int) -> Diagnostic {
    Diagnostic(
      "duplicate-key", at: file.range(offsets(record)),
      "the key \(quoted(text(record))) stands here a second time; keep one of the two",
      notes: [.init("the first one is here", at: file.range(offsets(first)))])
  }

  func offsets(_ record: Int) -> Range<Int> {
    Int(records[record].start)..<Int(records[record].end)
  }
}
