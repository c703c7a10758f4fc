import Localization

/// In which order the entries of a PO file stand after merging.
///
/// Normally that of the French. Where a translator has put entries into an order of their own, which
/// the references of the file betray, they keep it, and new ones come after those they follow.
struct EntryOrder {
  /// The places of the entries in the file, by key; nothing when the file is in order of the French.
  private let handMade: [POEntry.Key: Int]?

  private let formerKeys: [POEntry.Key: POEntry.Key]

  /// - Parameters:
  ///   - file: the file before merging.
  ///   - entries: what will stand in it, in the order of the French.
  ///   - formerKeys: the keys that changed and moved entries had in the file.
  init(of file: POFile?, today entries: [POEntry], before formerKeys: [POEntry.Key: POEntry.Key]) {
    self.formerKeys = formerKeys
    let old = (file?.entries ?? []).filter { !$0.isObsolete }
    var paths: [Substring: Int] = [:]
    for reference in entries.compactMap({ Reference($0) }) where paths[reference.path] == nil {
      paths[reference.path] = paths.count
    }
    let ranks = old.compactMap { entry in
      Reference(entry).flatMap { reference in paths[reference.path].map { ($0, reference.line) } }
    }
    let isSorted = zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 }
    handMade =
      isSorted ? nil : Dictionary(old.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// The entries, which come in the order of the French.
  func sorted(_ entries: [POEntry]) -> [POEntry] {
    guard let handMade else { return entries }
    // A new entry takes the place of the one before it, and comes after it.
    var place = (old: -1, new: 0)
    let placed = entries.map { entry -> (place: (old: Int, new: Int), entry: POEntry) in
      if let old = handMade[formerKeys[entry.key] ?? entry.key] {
        place = (old, 0)
      } else {
        place.new += 1
      }
      return (place, entry)
    }
    return placed.sorted { $0.place < $1.place }.map(\.entry)
  }

  /// The first reference of an entry: `Procedures/x/procedure.yaml:12`.
  private struct Reference {
    let path: Substring
    let line: Int

    init?(_ entry: POEntry) {
      guard let text = entry.references.first, let colon = text.lastIndex(of: ":"),
        let line = Int(text[text.index(after: colon)...])
      else { return nil }
      path = text[..<colon]
      self.line = line
    }
  }
}
