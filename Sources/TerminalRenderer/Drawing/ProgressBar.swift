import Presentation
import ProcedureEngine

/// How much of the way is done, in cells that fill from where reading begins.
enum ProgressBar {
  static func text(_ progress: Progress, cells: Int) -> StyledText {
    let filled = progress.done * cells / progress.total
    return StyledText(
      String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled), .dim)
  }
}
