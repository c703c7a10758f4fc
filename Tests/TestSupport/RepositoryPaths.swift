package import Foundation

/// Places in the checkout, found from where this source file was compiled.
package enum RepositoryPaths {
  /// The folder that holds `Package.swift`.
  package static let root: URL = {
    let support = URL(filePath: #filePath).deletingLastPathComponent()
    return support.deletingLastPathComponent().deletingLastPathComponent()
  }()

  /// A path under the root, such as `at("Procedures", "shared")`.
  package static func at(_ components: String...) -> URL {
    components.reduce(root) { $0.appending(path: $1) }
  }
}
