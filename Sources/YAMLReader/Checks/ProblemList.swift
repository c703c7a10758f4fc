import Diagnostics

/// Problems up to a number that a person can use, so that a hostile file costs little memory.
struct ProblemList {
  private static let limit = 100
  private var kept: [Diagnostic] = []
  private var firstLeftOut: SourceLocation?
  private var leftOut = 0

  var isFull: Bool { kept.count >= ProblemList.limit }

  /// Whether the next problem is kept, or is the first left out, whose place is told.
  var needsNext: Bool { firstLeftOut == nil }

  /// Counts a problem that need not be made.
  mutating func leaveOut() {
    leftOut += 1
  }

  mutating func append(_ diagnostic: Diagnostic) {
    if isFull {
      leftOut += 1
      if firstLeftOut == nil { firstLeftOut = diagnostic.location }
    } else {
      kept.append(diagnostic)
    }
  }

  var all: [Diagnostic] {
    guard let firstLeftOut else { return kept }
    let problems = leftOut == 1 ? "1 more problem is" : "\(leftOut) more problems are"
    let last = Diagnostic(
      "too-many-problems", at: firstLeftOut,
      "\(problems) not shown; solve those above and check again")
    return kept + [last]
  }
}
