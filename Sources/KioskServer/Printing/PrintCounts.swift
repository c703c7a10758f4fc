package import Localization
package import Presentation
package import ProcedureEngine
import SheetPress
import Synchronization

/// How many sheets of which kind were made since the server started; of nobody in particular.
package final class PrintCounts: Sendable {
  package struct Sheet: Hashable, Sendable {
    package let kind: Presentation.Sheet.Kind
    package let procedure: ProcedureID
    package let language: Language
  }

  private let counts = Mutex<[Sheet: Int]>([:])

  package init() {}

  package subscript(sheet: Sheet) -> Int { counts.withLock { $0[sheet] ?? 0 } }

  /// All that were made, in the order of procedures, languages and kinds.
  package var all: [(sheet: Sheet, count: Int)] {
    let counted = counts.withLock { $0 }.map { (sheet: $0.key, count: $0.value) }
    return counted.sorted { $0.sheet.sortingName < $1.sheet.sortingName }
  }

  func count(_ order: SheetOrder) {
    let sheet = Sheet(
      kind: order.kind, procedure: order.procedure.id, language: order.languages.language)
    counts.withLock { $0[sheet, default: 0] += 1 }
  }
}

extension PrintCounts.Sheet {
  package init(_ kind: Presentation.Sheet.Kind, of procedure: ProcedureID, in language: Language) {
    self.init(kind: kind, procedure: procedure, language: language)
  }

  fileprivate var sortingName: String { "\(procedure).\(language.tag).\(kind.rawValue)" }
}
