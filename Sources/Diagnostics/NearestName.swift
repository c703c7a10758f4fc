/// The known name an author most likely meant, for "did you mean", or nil when none is near.
///
/// Near means: at most one edit for every three characters (one edit for shorter names), where an
/// edit inserts, deletes or replaces a character or swaps two neighbours. A difference of case
/// alone is always near. Of equally near names the first wins.
package func nearestName(
  to name: some StringProtocol, among candidates: some Sequence<String>
) -> String? {
  // A longer word is no misspelt name, and an unbounded one would make the search slow.
  guard name.utf8.count <= 256 else { return nil }
  let wanted = Array(name.lowercased())
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != String(name) {
    let letters = Array(candidate.lowercased())
    let limit = min(max(1, max(wanted.count, letters.count) / 3), (best?.distance ?? .max) - 1)
    guard limit >= 0, min(wanted.count, letters.count) > 1 || letters == wanted else { continue }
    if let distance = editDistance(wanted, letters, limit: limit) { best = (candidate, distance) }
  }
  return best?.name
}

/// The optimal string alignment distance, or nil when above the limit.
private func editDistance(_ from: [Character], _ to: [Character], limit: Int) -> Int? {
  guard abs(from.count - to.count) <= limit else { return nil }
  if from.isEmpty || to.isEmpty { return max(from.count, to.count) }
  var beforeLast: [Int] = []
  var last = Array(0...to.count)
  for i in 1...from.count {
    var row = [i]
    row.reserveCapacity(to.count + 1)
    for j in 1...to.count {
      let replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)
      var distance = min(last[j] + 1, row[j - 1] + 1, replaced)
      if i > 1, j > 1, from[i - 1] == to[j - 2], from[i - 2] == to[j - 1] {
        distance = min(distance, beforeLast[j - 2] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[to.count] <= limit ? last[to.count] : nil
}
