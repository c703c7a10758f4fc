import Foundation
import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import SheetPress
import Synchronization

/// `guichet print --all`: the sheets that staff keep in a drawer.
///
/// Their names are stable, so that a folder can be printed again over itself:
/// `residence-permit-renewal.blank.ar-fr.pdf`.
struct PrintAll {
  private let shop: PrintShop
  private let orders: [SheetOrder]
  private let folder: String

  init(_ command: PrintCommand) throws(PrintFailure) {
    guard let folder = command.output else { throw .noFolder }
    if !command.situation.answers.isEmpty { throw .answersWithAll }
    if command.kind == .personal { throw .personalWithAll }
    self.folder = folder
    let languages =
      try command.language.map { name throws(PrintFailure) in
        [try SheetLanguages(name, with: command.counterLanguage)]
      } ?? SheetLanguages.all
    let shop = try PrintShop(
      command, command.procedure, in: languages.reduce(into: []) { $0.formUnion($1.set) })
    self.shop = shop
    let procedures =
      try command.procedure.map { name throws(PrintFailure) in
        try PrintFailure.ofWalk { () throws(WalkFailure) in
          [try shop.library.procedure(named: name)]
        }
      } ?? shop.library.procedures
    orders = procedures.flatMap { SheetOrder.all(of: $0, on: shop.today, in: languages) }
      .filter { order in command.kind.map { $0 == order.kind } ?? true }
  }

  /// Prints sheets side by side, each on one thread from start to end.
  ///
  /// - Throws: The failure of the first sheet that has one; no sheet is begun after it.
  func run() throws(PrintFailure) {
    let queue = Mutex(Queue(orders))
    DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
      let bench = shop.bench
      while let (index, order) = queue.withLock({ $0.next(named: shop.fileName) }) {
        do throws(PrintFailure) {
          try print(order, with: bench)
        } catch {
          queue.withLock { $0.fail(index, error) }
        }
      }
    }
    if let failure = queue.withLock({ $0.end() }) { throw failure }
  }

  private func print(_ order: SheetOrder, with bench: PaperBench) throws(PrintFailure) {
    let bytes = try shop.bytes(of: order, with: bench)
    try PrintFailure.ofWriting { () throws(FileWriteFailure) in
      try AtomicFile.write(bytes, to: "\(folder)/\(shop.fileName(of: order))")
    }
  }
}

/// What is still to be printed, and what went wrong.
private struct Queue {
  private let orders: [SheetOrder]
  private var taken = 0
  private var failures: [Int: PrintFailure] = [:]
  private var progress: ProgressLine

  init(_ orders: [SheetOrder]) {
    self.orders = orders
    progress = ProgressLine(total: orders.count)
  }

  /// The next sheet with its place; nothing after a failure.
  mutating func next(named name: (SheetOrder) -> String) -> (Int, SheetOrder)? {
    guard failures.isEmpty, taken < orders.count else { return nil }
    defer { taken += 1 }
    progress.show(name(orders[taken]))
    return (taken, orders[taken])
  }

  mutating func fail(_ place: Int, _ failure: PrintFailure) { failures[place] = failure }

  /// Takes the progress away, and gives the first failure.
  func end() -> PrintFailure? {
    progress.end()
    return failures.min { $0.key < $1.key }?.value
  }
}
