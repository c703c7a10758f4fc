import PaperRenderer
import ProcedureEngine
import SheetPress
import Synchronization

/// The sheets for everybody of one edition, each made once; a person's own is never kept.
final class KeptSheets: Sendable {
  private let press: SheetPress
  private let kept = Mutex(Kept())

  private struct Kept {
    var files: [Key: [UInt8]] = [:]
    var bytes = 0
  }

  private struct Key: Hashable {
    let name: String
    let today: CalendarDate
    let resumeAddress: String?
    let isPreview: Bool
  }

  static let mostBytes = 32 * 1024 * 1024
  /// Of a preview, in pixels: twice what the page shows it in, for sharp screens.
  static let previewWidth = 320

  init(from press: SheetPress) {
    self.press = press
  }

  /// A sheet as PDF, made now if it was not before.
  ///
  /// - Precondition: it is for everybody.
  func pdf(_ order: SheetOrder, resumingAt resumeAddress: String?) throws(PaperError) -> [UInt8] {
    let key = Key(
      name: order.name, today: order.today, resumeAddress: resumeAddress, isPreview: false)
    return try file(key, order) { () throws(PaperError) in
      try press.rendered(order, resumingAt: resumeAddress).pdf
    }
  }

  /// The first page of a sheet as PNG, made now if it was not before.
  ///
  /// - Precondition: the sheet is for everybody.
  func preview(_ order: SheetOrder) throws(PaperError) -> [UInt8] {
    let key = Key(name: order.name, today: order.today, resumeAddress: nil, isPreview: true)
    return try file(key, order) { () throws(PaperError) in
      try press.preview(order, width: Self.previewWidth)
    }
  }

  private func file(
    _ key: Key, _ order: SheetOrder, _ make: () throws(PaperError) -> [UInt8]
  ) throws(PaperError) -> [UInt8] {
    precondition(order.isForEverybody, "a person's own sheet is kept nowhere")
    if let file = kept.withLock({ $0.files[key] }) { return file }
    let file = try make()
    kept.withLock { kept in
      // Everything is made again rather than one sheet forgotten: it takes a few seconds at most.
      if kept.bytes + file.count > Self.mostBytes { (kept.files, kept.bytes) = ([:], 0) }
      if kept.files.updateValue(file, forKey: key) == nil { kept.bytes += file.count }
    }
    return file
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
