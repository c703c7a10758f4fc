import Diagnostics
package import Logging
import Presentation
package import ProcedureLibrary
import ServiceLifecycle
import TranslationExchange
package import TranslationWorkbench

/// Looks every two seconds whether authors changed the French, and puts it on the translators' desk.
///
/// French with errors is not taken: its sentences are not all known, and their translations would be
/// lost to sight. The French before it stays, and whoever translates is told.
package struct WorkbenchWatch: Service {
  /// What was on disk at the last look.
  package struct Sight: Sendable {
    fileprivate var stamp: LibraryStamp
    fileprivate var french: [String: [UInt8]]
    /// What lies on the desk.
    fileprivate var taken: [String: [UInt8]]
    /// What keeps translations from being read, as it was logged.
    fileprivate var faults: [Diagnostic] = []

    /// The stamp was taken before the library was loaded.
    package init(_ stamp: LibraryStamp, _ loaded: LoadedLibrary) {
      self.stamp = stamp
      french = loaded.files.mapValues(\.bytes)
      taken = french
    }
  }

  private let root: String
  private let files: LibraryFolder
  private let desk: @Sendable () async -> WorkbenchDesk
  private let first: Sight
  private let logger: Logger

  package init(
    root: String, files: LibraryFolder, since first: Sight, logger: Logger,
    desk: @escaping @Sendable () async -> WorkbenchDesk
  ) {
    self.root = root
    self.files = files
    self.desk = desk
    self.first = first
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var sight = first
      while (try? await Task.sleep(for: .seconds(2))) != nil {
        sight = await look(after: sight)
      }
    }
  }

  /// Loads the files if they have changed.
  ///
  /// - Returns: What is on disk now.
  package func look(after sight: Sight) async -> Sight {
    var sight = sight
    let stamp = LibraryStamp(of: root)
    guard stamp != sight.stamp else { return sight }
    sight.stamp = stamp
    do throws(LibraryError) {
      let loaded = try LibraryLoader.load(files)
      let french = loaded.files.mapValues(\.bytes)
      if french != sight.french {
        sight.french = french
        if await take(loaded, unlessIts: sight.taken) { sight.taken = french }
      }
      let faults = TranslationReadings(try TranslationFolder(files)).syntaxErrors
      if !faults.isEmpty, faults != sight.faults {
        logger.error(
          "translations cannot be read", metadata: ReloadFailure.errors(faults).metadata)
      }
      sight.faults = faults
    } catch {
      sight.french = [:]
      await refuse(.notLoaded(.library(error)))
    }
    return sight
  }

  /// Puts the French on the desk, unless it has errors or lies there.
  ///
  /// - Returns: Whether it lies there now.
  private func take(
    _ loaded: LoadedLibrary, unlessIts taken: [String: [UInt8]]
  ) async -> Bool {
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return await refuse(.errors(errors)) }
    do throws(IncompleteInterface) {
      let interface = try Interface(of: loaded.library)
      if loaded.files.mapValues(\.bytes) == taken {
        await desk().note(isFrenchFaulty: false)
      } else {
        await desk().adopt(WorkbenchLibrary(loaded, interface: interface))
      }
      logger.notice("the French was loaded anew", metadata: ["texts": "\(loaded.texts.count)"])
      return true
    } catch {
      return await refuse(.notLoaded(.interface(error)))
    }
  }

  @discardableResult
  private func refuse(_ failure: ReloadFailure) async -> Bool {
    await desk().note(isFrenchFaulty: true)
    logger.error("the changed French was not taken", metadata: failure.metadata)
    return false
  }
}
