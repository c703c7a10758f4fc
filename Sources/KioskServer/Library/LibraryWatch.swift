package import Logging
package import ProcedureLibrary
import ServiceLifecycle

/// Looks every two seconds whether the library's files have changed, and loads them anew.
package struct LibraryWatch: Service {
  private let files: LibraryFolder
  private let root: String
  private let shelf: EditionShelf
  private let logger: Logger
  private let stamp: LibraryStamp

  /// Watches a folder; the stamp was taken before the edition on the shelf was loaded.
  package init(
    root: String, files: LibraryFolder, since stamp: LibraryStamp, shelf: EditionShelf,
    logger: Logger
  ) {
    self.root = root
    self.files = files
    self.shelf = shelf
    self.logger = logger
    self.stamp = stamp
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var stamp = stamp
      while (try? await Task.sleep(for: .seconds(2))) != nil {
        stamp = look(after: stamp)
      }
    }
  }

  /// Loads the files if they have changed since the stamp.
  ///
  /// - Returns: How they look now.
  package func look(after stamp: LibraryStamp) -> LibraryStamp {
    let now = LibraryStamp(of: root)
    guard now != stamp else { return stamp }
    do throws(EditionError) {
      shelf.offer(try shelf.edition.successor(of: files))
    } catch {
      shelf.refuse(error)
    }
    if let failure = shelf.failure {
      logger.error("the changed library was not taken", metadata: failure.metadata)
    } else {
      logger.notice(
        "the library was loaded anew", metadata: ["version": "\(shelf.edition.version)"])
    }
    return now
  }
}
