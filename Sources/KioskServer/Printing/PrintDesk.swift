import Synchronization
import WebRenderer

/// Prints for one person after another, and says to each how it goes.
///
/// It knows the random name of the session it printed for last, and nothing of what was printed.
package final class PrintDesk: Sendable {
  private let printer: any Printer
  private let state = Mutex(State())
  /// The printing under way, for who waits for its end.
  private let work = Mutex<Task<Void, Never>?>(nil)

  fileprivate struct State {
    var session: SessionID?
    var status: PrintStatus?
    /// When the jobs of the last hour began.
    var beginnings: [Int] = []
  }

  /// More in an hour is no longer people taking their list home.
  static let mostAnHour = 30

  package init(_ printer: any Printer) {
    self.printer = printer
  }

  /// How the printing goes for a session; nothing when the last job was somebody else's.
  func status(for session: SessionID) -> PrintStatus? {
    state.withLock { $0.session == session ? $0.status : nil }
  }

  /// Why nothing can be printed for a session at this second; nothing when it can.
  func refusal(at second: Int) -> PrintStatus? {
    state.withLock { $0.refusal(at: second) }
  }

  /// Begins to print.
  ///
  /// - Returns: Why it did not, when another job came first.
  func print(_ pdf: [UInt8], for session: SessionID, at second: Int) -> PrintStatus? {
    let refusal = state.withLock { state -> PrintStatus? in
      if let refusal = state.refusal(at: second) { return refusal }
      state.session = session
      state.status = .printing
      state.beginnings.append(second)
      return nil
    }
    guard refusal == nil else { return refusal }
    work.withLock { $0 = Task { [self] in await run(pdf) } }
    return nil
  }

  /// Forgets for whom the last job was; what is being printed is printed.
  func forget(_ session: SessionID) {
    state.withLock { if $0.session == session { $0.session = nil } }
  }

  /// Returns when nothing is being printed.
  package func finish() async {
    await work.withLock { $0 }?.value
  }

  private func run(_ pdf: [UInt8]) async {
    let status: PrintStatus
    do throws(PrinterFailure) {
      try await printer.print(pdf)
      status = .done
    } catch {
      status = PrintStatus(error)
    }
    state.withLock { $0.status = status }
  }
}

extension PrintDesk.State {
  fileprivate mutating func refusal(at second: Int) -> PrintStatus? {
    beginnings.removeAll { $0 + 3600 <= second }
    if status == .printing { return .busy }
    return beginnings.count < PrintDesk.mostAnHour ? nil : .stuck
  }
}

extension PrintStatus {
  fileprivate init(_ failure: PrinterFailure) {
    self =
      switch failure {
      case .noPaper: .noPaper
      case .noAnswer: .noAnswer
      case .stuck: .stuck
      }
  }
}
