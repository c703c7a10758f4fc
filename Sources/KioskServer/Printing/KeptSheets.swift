import PaperRenderer
import ProcedureEngine
import SheetPress
import Synchronization

/// The sheets for everybody of one edition, each printed once; a person's own is never kept.
final class KeptSheets: Sendable {
  private let press: SheetPress
  private let kept = Mutex(Kept())

  private struct Kept {
    var sheets: [Key: [UInt8]] = [:]
    var bytes = 0
  }

  private struct Key: Hashable {
    let name: String
    let today: CalendarDate
    let resumeAddress: String?
  }

  static let mostBytes = 32 * 1024 * 1024

  init(from press: SheetPress) {
    self.press = press
  }

  /// A sheet as PDF, made now if it was not before.
  ///
  /// - Precondition: it is for everybody.
  func pdf(_ order: SheetOrder, resumingAt resumeAddress: String?) throws(PaperError) -> [UInt8] {
    precondition(order.isForEverybody, "a person's own sheet is kept nowhere")
    let key = Key(name: order.name, today: order.today, resumeAddress: resumeAddress)
    if let pdf = kept.withLock({ $0.sheets[key] }) { return pdf }
    let pdf = try press.rendered(order, resumingAt: resumeAddress).pdf
    kept.withLock { kept in
      // Everything is made again rather than one sheet forgotten: it takes a few seconds at most.
      if kept.bytes + pdf.count > Self.mostBytes { (kept.sheets, kept.bytes) = ([:], 0) }
      if kept.sheets.updateValue(pdf, forKey: key) == nil { kept.bytes += pdf.count }
    }
    return pdf
  }
}

extension SheetOrder {
  fileprivate var isForEverybody: Bool {
    switch content {
    case .personal, .ownDocuments: false
    case .blank, .documents: true
    }
  }
}
