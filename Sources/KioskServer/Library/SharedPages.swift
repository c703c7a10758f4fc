import ProcedureEngine
import Synchronization
import WebRenderer

/// Pages that are the same for everybody, drawn once for an edition.
///
/// No answer is ever in one: what is kept is a part of the library, put into words and drawn.
final class SharedPages: Sendable {
  /// All that such a page depends on, besides the edition.
  struct Key: Hashable {
    let route: Route
    let context: WebContext
    let today: CalendarDate
  }

  private let drawn = Mutex(Drawn())

  private struct Drawn {
    var pages: [Key: String] = [:]
    var bytes = 0
  }

  static let mostBytes = 16 * 1024 * 1024

  /// The page of a key, drawn now if it was not before.
  func page(_ key: Key, draw: () -> String) -> String {
    if let page = drawn.withLock({ $0.pages[key] }) { return page }
    let page = draw()
    drawn.withLock { drawn in
      // Everything is drawn again rather than one page forgotten: it takes well under a second.
      if drawn.bytes + page.utf8.count > Self.mostBytes { drawn = Drawn() }
      if drawn.pages.updateValue(page, forKey: key) == nil { drawn.bytes += page.utf8.count }
    }
    return page
  }
}
