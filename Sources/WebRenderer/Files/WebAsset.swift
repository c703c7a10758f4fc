/// A file that pages need: the same bytes for everybody, so it may be kept by a browser.
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
    switch name {
    case "style.css":
      WebAsset(contentType: "text/css; charset=utf-8", bytes: PackageResources.style_css)
    case "script.js":
      WebAsset(contentType: "text/javascript; charset=utf-8", bytes: PackageResources.script_js)
    default:
      ScaleSheet.sheet(named: name).map {
        WebAsset(contentType: "text/css; charset=utf-8", bytes: Array($0.utf8))
      }
    }
  }
}
