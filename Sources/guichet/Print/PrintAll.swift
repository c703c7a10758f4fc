import Localization
import Presentation
import ProcedureEngine

/// `guichet print --all`: the sheets that staff keep in a drawer.
///
/// Their names are stable, so that a folder can be printed again over itself:
/// `residence-permit-renewal.blank.ar-fr.pdf`.
struct PrintAll {
  private let press: SheetPress
  private let orders: [SheetOrder]
  private let folder: String

  init(_ command: PrintCommand) throws(PrintFailure) {
    guard let folder = command.output else { throw .noFolder }
    if !command.situation.answers.isEmpty { throw .answersWithAll }
    if command.kind == .personal { throw .personalWithAll }
    self.folder = folder
    press = try SheetPress(command)
    let library = press.library
    let procedures =
      try command.procedure.map { name throws(PrintFailure) in
        try PrintFailure.ofWalk { () throws(WalkFailure) in [try library.procedure(named: name)] }
      } ?? library.procedures
    let languages =
      try command.language.map { name throws(PrintFailure) in
        [try SheetLanguages(name, with: command.counterLanguage)]
      } ?? SheetLanguages.all
    let kinds = command.kind.map { [$0] } ?? [.blank, .documents]
    orders = procedures.flatMap { procedure in
      kinds.flatMap { kind in
        languages.map { SheetOrder(kind: kind, procedure: procedure, languages: $0) }
      }
    }
  }

  func run() throws(PrintFailure) {
    var press = press
    var progress = ProgressLine(total: orders.count)
    defer { progress.end() }
    for order in orders {
      let name = order.fileName(press.form)
      progress.show(name)
      let bytes = try press.bytes(of: order)
      try PrintFailure.ofWriting { () throws(FileWriteFailure) in
        try AtomicFile.write(bytes, to: "\(folder)/\(name)")
      }
    }
  }
}
