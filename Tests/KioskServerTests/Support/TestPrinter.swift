import KioskServer
import Synchronization

/// A printer whose end a test decides: it keeps what arrives until then.
final class TestPrinter: Printer {
  private let arrived = Mutex<[[UInt8]]>([])
  private let end: AsyncStream<PrinterFailure?>
  private let ending: AsyncStream<PrinterFailure?>.Continuation

  init() {
    (end, ending) = AsyncStream.makeStream(of: PrinterFailure?.self)
  }

  var sheets: [[UInt8]] { arrived.withLock { $0 } }

  /// Lets one job end: well, or with a failure.
  func endJob(_ failure: PrinterFailure? = nil) { ending.yield(failure) }

  func print(_ pdf: [UInt8]) async throws(PrinterFailure) {
    arrived.withLock { $0.append(pdf) }
    for await failure in end {
      if let failure { throw failure }
      return
    }
  }
}
