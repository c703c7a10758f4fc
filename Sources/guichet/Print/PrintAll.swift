import Dispatch
import Localization
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
    let progress = Mutex(ProgressLine(total: orders.count))
    let failures = Mutex<[Int: PrintFailure]>([:])
    DispatchQueue.concurrentPerform(iterations: orders.count) { index in
      guard failures.withLock({ $0.isEmpty }) else { return }
      do throws(PrintFailure) {
        try print(orders[index], progress)
      } catch {
        failures.withLock { $0[index] = error }
      }
    }
    progress.withLock { $0.end() }
    if let first = failures.withLock({ $0.min { $0.key < $1.key }?.value }) { throw first }
  }

  private func print(
    _ order: SheetOrder, _ progress: borrowing Mutex<ProgressLine>
  ) throws(PrintFailure) {
    let name = shop.fileName(of: order)
    progress.withLock { $0.show(name) }
    let bytes = try shop.bytes(of: order)
    try PrintFailure.ofWriting { () throws(FileWriteFailure) in
      try AtomicFile.write(bytes, to: "\(folder)/\(name)")
    }
  }
}
