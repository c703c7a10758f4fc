import Pictograms
import ProcedureEngine

/// A file that pages need: the same bytes for everybody, so it may be kept by a browser.
///
/// Its name changes with its bytes, so that it may be kept for ever.
package struct WebAsset: Hashable, Sendable {
  /// The value of `Content-Type`.
  package let contentType: String
  package let bytes: [UInt8]
}

extension WebRenderer {
  /// The file of `Route.asset(name)`; nothing for a name no page uses.
  ///
  /// Names are compared with a closed list, so none can lead out of a folder.
  package static func asset(named name: String) -> WebAsset? {
    if let file = PageFile.byName[name] { return file.asset }
    return ScaleSheet.sheet(named: name).map {
      WebAsset(contentType: "text/css; charset=utf-8", bytes: Array($0.utf8))
    }
  }
}

extension WebRenderer {
  /// The name of the picture that stands for the pages among others of a browser.
  package static var iconName: String { PageFile.icon.name }
  /// The colours of the pages, as a style sheet for other pages of the house.
  package static let palette = PackageResources.palette_css
}

/// The files every page uses.
enum PageFile: CaseIterable {
  case style, script, icon

  /// The name with the digest of the bytes in it, such as `style-0af3….css`.
  var name: String {
    switch self {
    case .style: Self.styleName
    case .script: Self.scriptName
    case .icon: Self.iconName
    }
  }

  var path: String { Route.asset(name).path }

  var asset: WebAsset {
    switch self {
    case .style:
      WebAsset(contentType: "text/css; charset=utf-8", bytes: Self.styleParts)
    case .script:
      WebAsset(contentType: "text/javascript; charset=utf-8", bytes: PackageResources.script_js)
    case .icon:
      WebAsset(contentType: "image/svg+xml", bytes: Self.iconBytes)
    }
  }

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  private static let styleName = "style-\(digest(of: PageFile.style.asset.bytes)).css"
  private static let scriptName = "script-\(digest(of: PageFile.script.asset.bytes)).js"

  private static let iconName = "icon-\(digest(of: PageFile.icon.asset.bytes)).svg"

  /// The parts of the style, from the general to the particular.
  private static let styleParts =
    WebRenderer.palette + PackageResources.base_css + PackageResources.page_css
    + PackageResources.controls_css
    + PackageResources.parts_css + PackageResources.entry_css + PackageResources.terminal_css
    + PackageResources.print_css

  /// Somebody who asks somebody, in the colour of what is pressed.
  private static let iconBytes = Array(
    (PictogramSet.shipped.svg(for: PictogramID(PagePicture.askPerson.rawValue))?.svg ?? "")
      .replacing("currentColor", with: "#0b3f73").utf8)

  /// FNV-1a, 64 bits: tells versions apart, and guards nothing.
  private static func digest(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}
