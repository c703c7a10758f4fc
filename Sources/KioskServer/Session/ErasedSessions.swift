/// The sessions that were erased, for as long as their cookies would otherwise still open.
///
/// A sealed cookie cannot be taken back, so the server remembers which random names are dead; that is
/// all it remembers, and only while it matters. When too many come at once the oldest give way to a
/// moment: every cookie last seen before it is dead. So a cookie never comes back to life.
struct ErasedSessions {
  private var moments: [SessionID: Int] = [:]
  /// In the order of erasing; those before ``first`` have given way.
  private var queue: [(id: SessionID, moment: Int)] = []
  private var first = 0
  /// Cookies last seen at this second or before are dead.
  private var floor: Int
  private let capacity: Int

  /// Begins with a moment before which no session counts.
  init(floor: Int, capacity: Int) {
    precondition(capacity > 0, "at least one erased session is remembered")
    self.floor = floor
    self.capacity = capacity
  }

  var count: Int { moments.count }

  /// Whether a session last seen at a second was erased.
  func contains(_ id: SessionID, seen: Int) -> Bool {
    seen <= floor || moments[id] != nil
  }

  /// Remembers a session as erased, and forgets those whose idle limit has passed since.
  mutating func insert(_ id: SessionID, at moment: Int, limit: Int) {
    while first < queue.count, queue[first].moment + limit < moment { dropFirst() }
    guard moments.updateValue(moment, forKey: id) == nil else { return }
    queue.append((id, moment))
    if moments.count > capacity {
      floor = max(floor, queue[first].moment)
      dropFirst()
    }
    if first > capacity {
      queue.removeFirst(first)
      first = 0
    }
  }

  private mutating func dropFirst() {
    moments[queue[first].id] = nil
    first += 1
  }
}
