/// The arguments that make Chromium a terminal; each was found in Debian's Chromium 156.
///
/// Left out, because that version does not know them any more: `--disable-translate`,
/// `--disable-session-crashed-bubble`, `--disable-pull-to-refresh-effect`, `--ozone-platform-hint`.
package struct ChromiumArguments: Hashable, Sendable {
  /// The windows a browser can be shown with.
  package enum Display: String, Hashable, Sendable {
    case x11, wayland
  }

  package let url: String
  /// A fresh folder, taken away after the visit of the last person.
  package let profile: String
  package let display: Display

  package init(url: String, profile: String, display: Display) {
    self.url = url
    self.profile = profile
    self.display = display
  }

  package var list: [String] {
    [
      "--kiosk", "--incognito", "--user-data-dir=\(profile)",
      "--ozone-platform=\(display.rawValue)",
      // Nothing stands over the page.
      "--no-first-run", "--no-default-browser-check", "--noerrdialogs", "--disable-infobars",
      "--hide-crash-restore-bubble", "--deny-permission-prompts", "--disable-notifications",
      // No gesture leads away from the page or out of its size.
      "--disable-pinch", "--overscroll-history-navigation=0", "--touch-events=enabled",
      // Nothing is fetched, sent or kept but the page.
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-extensions", "--disable-default-apps", "--disable-domain-reliability",
      "--disable-breakpad", "--no-pings", "--check-for-update-interval=31536000",
      "--password-store=basic", "--disk-cache-size=1",
      // A page that was left is made anew, so that Back never shows a person's answers.
      "--disable-back-forward-cache",
      // Reading aloud starts without a touch of its own.
      "--autoplay-policy=no-user-gesture-required",
      url,
    ]
  }
}
