import Foundation

/// A printer that speaks IPP: CUPS with its queues, or a printer in the network without any.
///
/// `lp` reaches queues of CUPS alone, and does not tell what becomes of a job; `ipptool` of the same
/// project speaks to both.
package struct IPPPrinter: Printer {
  package static let program = "/usr/bin/ipptool"

  private let address: PrinterAddress
  /// How long a printer may be silent.
  private let patience: Duration
  /// How long a job may take, for a slow printer with many pages.
  private let mostPolls = 180

  /// A printer; nothing when ``program`` is not there.
  package init?(at address: PrinterAddress, patience: Duration = .seconds(20)) {
    guard FileManager.default.isExecutableFile(atPath: Self.program) else { return nil }
    self.address = address
    self.patience = patience
  }

  package func print(_ pdf: [UInt8]) async throws(PrinterFailure) {
    if let failure = try await state(.printerState).failure { throw failure }
    guard let file = UnlinkedFile.holding(pdf) else { throw .stuck }
    // It answered a moment ago, so what it refuses is the job.
    guard let reply = try? await send(.printJob, input: file) else { throw .stuck }
    let lines = reply.split(whereSeparator: \.isNewline)
    guard let job = lines.last.flatMap({ Int($0) }) else { throw .stuck }
    do throws(PrinterFailure) {
      try await waitForPaper(of: job)
    } catch {
      // Nobody's list comes out when paper is put in, hours later.
      _ = try? await send(.cancelJob, job: job)
      throw error
    }
  }

  private func waitForPaper(of job: Int) async throws(PrinterFailure) {
    var silentPolls = 0
    for _ in 0..<mostPolls {
      let state = try await state(.jobState, job: job)
      switch state.job {
      case "completed": return
      case "aborted", "canceled": throw state.cause
      default: if let failure = state.failure { throw failure }
      }
      // A queue of CUPS would try for hours.
      silentPolls = state.isConnecting ? silentPolls + 1 : 0
      if silentPolls >= patience.components.seconds { throw .noAnswer }
      try? await Task.sleep(for: .seconds(1))
    }
    throw .stuck
  }

  private func state(
    _ request: IPPRequest, job: Int? = nil
  ) async throws(PrinterFailure) -> PrinterState {
    guard let state = PrinterState(try await send(request, job: job)) else { throw .noAnswer }
    return state
  }

  /// What `ipptool` shows of the printer's reply.
  private func send(
    _ request: IPPRequest, job: Int? = nil, input: FileHandle = .nullDevice
  ) async throws(PrinterFailure) -> String {
    guard let words = UnlinkedFile.holding(Array(request.text.utf8)) else { throw .stuck }
    let seconds = max(1, Int(patience.components.seconds))
    let arguments =
      ["-T", "\(seconds)", "-c", "-f", "/dev/stdin"] + (job.map { ["-d", "job-id=\($0)"] } ?? [])
      + [address.uri, "/proc/\(getpid())/fd/\(words.fileDescriptor)"]
    let reply = await OutsideProgram.run(
      Self.program, arguments, input: input, atMost: patience)
    withExtendedLifetime(words) {}
    guard let reply else { throw .noAnswer }
    return reply
  }
}
