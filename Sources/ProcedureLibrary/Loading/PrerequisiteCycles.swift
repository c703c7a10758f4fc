import Diagnostics
import ProcedureEngine

extension LibraryLoader {
  /// Leaves out the procedures that must each be done before the other.
  mutating func leaveOutCycles() {
    var first: [ProcedureID: [(step: StepID, procedure: ProcedureID)]] = [:]
    for entry in entries {
      first[entry.procedure.id] = entry.procedure.steps.compactMap { step in
        if case .do(_, let work) = step.kind, let first = work.first {
          (step.id, first)
        } else {
          nil
        }
      }
    }
    let ways = first.mapValues { $0.map(\.procedure) }
    for entry in entries {
      let id = entry.procedure.id
      let cycles = (first[id] ?? []).compactMap { step, next in
        path(from: next, to: id, ways).map { (step: step, path: [id] + $0) }
      }
      for cycle in cycles {
        let chain = cycle.path.map(\.text).joined(separator: ", then ")
        log.append(
          Diagnostic(
            "cycle", at: entry.locations.step(cycle.step),
            "`first` leads back here (\(chain)): nobody could ever begin; delete one of them"))
      }
      guard !cycles.isEmpty else { continue }
      leftOut.append(
        LoadedLibrary.Omission(
          id, path: entry.locations.path, errorCount: cycles.count, brokenUses: []))
    }
    let omitted = Set(leftOut.map(\.id))
    entries.removeAll { omitted.contains($0.procedure.id) }
    leftOut.sort { $0.id < $1.id }
  }

  /// The shortest way along `first` from one procedure to another, both included.
  private func path(
    from start: ProcedureID, to end: ProcedureID, _ first: [ProcedureID: [ProcedureID]]
  ) -> [ProcedureID]? {
    var seen: Set<ProcedureID> = [start]
    var open = [[start]]
    while !open.isEmpty {
      let path = open.removeFirst()
      guard let last = path.last else { continue }
      if last == end { return path }
      for next in first[last] ?? [] where seen.insert(next).inserted { open.append(path + [next]) }
    }
    return nil
  }
}
