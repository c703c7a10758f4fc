internal import CPangoCairo

/// Where fonts lie.
package struct FontFolders: Hashable, Sendable {
  package let paths: [String]

  /// Each folder with all folders in it.
  package init(_ paths: [String]) {
    self.paths = paths
  }

  /// Where Debian's packages put fonts, and where an administrator does.
  package static let system = FontFolders(["/usr/share/fonts", "/usr/local/share/fonts"])
}

/// The faces of the paper and no others, as fontconfig finds them in folders.
///
/// The configuration of the machine is left out: its rules for hundreds of fonts would take longer
/// than the whole sheet, and could put another font in the place of ours.
final class FontCollection {
  let configuration: OpaquePointer

  /// An empty configuration in the place of the machine's, which Pango would read otherwise.
  private static let machine: Void = {
    guard let empty = FcConfigCreate() else { return }
    FcConfigSetCurrent(empty)
    FcConfigDestroy(empty)
  }()

  init(_ folders: FontFolders) {
    _ = Self.machine
    guard let configuration = FcConfigCreate() else {
      preconditionFailure("there is no memory for the fonts")
    }
    self.configuration = configuration
    _ = FcConfigParseAndLoadFromMemory(configuration, Self.rules(folders), 1)
    _ = FcConfigBuildFonts(configuration)
  }

  deinit { FcConfigDestroy(configuration) }

  /// All fonts are rejected but the upright ones of our families.
  private static func rules(_ folders: FontFolders) -> String {
    let folders = folders.paths.map { "<dir>\(escaped($0))</dir>" }
    let families = FontFamily.allCases.map { family in
      pattern(["family": "<string>\(family.rawValue)</string>", "slant": "<int>0</int>"])
    }
    let all = ["true", "false"].map { pattern(["scalable": "<bool>\($0)</bool>"]) }
    return """
      <fontconfig>\(folders.joined())<cachedir>/var/cache/fontconfig</cachedir>
      <selectfont><rejectfont>\(all.joined())</rejectfont>
      <acceptfont>\(families.joined())</acceptfont></selectfont></fontconfig>
      """
  }

  private static func pattern(_ elements: KeyValuePairs<String, String>) -> String {
    let elements = elements.map { "<patelt name=\"\($0.key)\">\($0.value)</patelt>" }
    return "<pattern>\(elements.joined())</pattern>"
  }

  private static func escaped(_ path: String) -> String {
    path.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
