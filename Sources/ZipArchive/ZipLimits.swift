/// How much an archive from outside may hold before it is refused.
package struct ZipLimits: Sendable {
  package var entries = 5000
  /// All files that are read together, unpacked, in bytes.
  package var bytes = 64 * 1024 * 1024
  /// How many times larger than the archive its files may be; text shrinks to a tenth at best.
  package var ratio = 100

  package init() {}

  /// What an archive of some size may unpack to.
  ///
  /// Small archives of a few lines that repeat are harmless.
  func room(for archiveSize: Int) -> Int {
    min(bytes, max(1024 * 1024, archiveSize.multipliedReportingOverflow(by: ratio).partialValue))
  }
}
