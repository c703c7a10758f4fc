import Foundation

/// Takes pictures of pages with one run of Chromium, over the pipe for debuggers that it offers.
///
/// The pages bring everything along: no script runs and nothing is asked of a network.
/// <https://chromedevtools.github.io/devtools-protocol/>
struct ScreenCamera {
  /// The size of an ordinary telephone, in CSS pixels.
  private static let (width, height) = (390, 844)
  /// How long the browser may take: to start, and for one picture.
  private static let (start, each) = (30.0, 5.0)

  let program: String

  /// The pictures of pages as PNG, each as long as its page.
  func pictures(of pages: [(path: String, html: String)]) throws(CameraFailure) -> [String: [UInt8]]
  {
    let browser = try BrowserPipe(
      program, atMost: Self.start + Self.each * Double(pages.count))
    defer { browser.end() }
    let target = try browser.ask("Target.createTarget", ["url": "about:blank"]).targetId
    browser.session =
      try browser.ask("Target.attachToTarget", ["targetId": target ?? "", "flatten": true])
      .sessionId
    _ = try browser.ask("Emulation.setScriptExecutionDisabled", ["value": true])
    _ = try browser.ask(
      "Emulation.setDeviceMetricsOverride",
      ["width": Self.width, "height": Self.height, "deviceScaleFactor": 1, "mobile": true])
    let frame = try browser.ask("Page.getFrameTree").frameTree?.frame.id
    var pictures: [String: [UInt8]] = [:]
    for page in pages {
      _ = try browser.ask("Page.setDocumentContent", ["frameId": frame ?? "", "html": page.html])
      pictures[page.path] = try picture(by: browser)
    }
    return pictures
  }

  private func picture(by browser: BrowserPipe) throws(CameraFailure) -> [UInt8] {
    let size = try browser.ask("Page.getLayoutMetrics").cssContentSize
    let clip: [String: Any] = [
      "x": 0, "y": 0, "width": Self.width, "height": size?.height ?? Double(Self.height),
      "scale": 1,
    ]
    let answer = try browser.ask(
      "Page.captureScreenshot", ["format": "png", "captureBeyondViewport": true, "clip": clip])
    guard let data = answer.data.flatMap({ Data(base64Encoded: $0) }) else {
      throw CameraFailure(reason: "the browser sent no picture")
    }
    return Array(data)
  }
}

/// Why no pictures were taken.
struct CameraFailure: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "no pictures were taken: \(reason); without --pictures the kit has the screens as pages"
  }
}
