import Presentation
import ProcedureEngine

/// What is above the screen of a step; closing it shows the screen as it was.
enum SidePage: Hashable, Sendable {
  case functions
  case languages
  case words
  case why
  case person
  /// The list; `isEnd` when it was reached by finishing.
  case checklist(isEnd: Bool)
  case answers
  case sources
  /// Leave, begin again or stay.
  case leave
}

/// How a page is being looked at.
struct PageView: Hashable, Sendable {
  /// The entry of a menu on which Enter acts.
  var cursor = 0
  /// What is being entered at the page's prompt.
  var entry: PromptEntry?
  /// The first line that is seen.
  var top = 0
  var remark: Remark?
  /// Digits pressed one after another, which may be one number.
  var digits = 0
}

/// Something said about the last key.
enum Remark: Hashable, Sendable {
  case rejected(AnswerRejection)
  case unknownKey
}

/// The columns and rows of the terminal.
package struct WindowSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
