import ProcedureEngine
import Synchronization
import WebRenderer

/// Pages that are the same for everybody who made the same choices, drawn once for an edition.
///
/// What is kept is a screen of the library, put into words and drawn. No date, number or place of
/// anybody is ever in one, and nothing says who saw it. A screen that says which choice was made is
/// forgotten when anybody's session is erased: after a reset nothing drawn for the person is left.
final class SharedPages: Sendable {
  /// All that such a page depends on, besides the edition.
  struct Key: Hashable {
    let route: Route
    let context: WebContext
    let today: CalendarDate
    /// The choices that decide what the page says.
    var choices = Answers()
  }

  private let drawn = Mutex(Drawn())

  private struct Drawn {
    var pages: [Key: String] = [:]
    var bytes = 0

    mutating func keep(_ page: String, for key: Key) {
      // Everything is drawn again rather than one page forgotten: it takes well under a second.
      if bytes + page.utf8.count > SharedPages.mostBytes { self = Drawn() }
      if pages.updateValue(page, forKey: key) == nil { bytes += page.utf8.count }
    }
  }

  static let mostBytes = 16 * 1024 * 1024

  /// The page of a key, drawn now if it was not before.
  func page(_ key: Key, draw: () -> String) -> String {
    if let page = drawn.withLock({ $0.pages[key] }) { return page }
    let page = draw()
    drawn.withLock { $0.keep(page, for: key) }
    return page
  }

  /// Forgets every page that says which choice was made.
  func forgetChoices() {
    drawn.withLock { drawn in
      var left = Drawn()
      for (key, page) in drawn.pages where key.choices.isEmpty { left.keep(page, for: key) }
      drawn = left
    }
  }
}
