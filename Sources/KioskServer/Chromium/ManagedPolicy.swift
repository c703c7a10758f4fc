/// The managed policy of a terminal's Chromium, for `/etc/chromium/policies/managed/guichet.json`.
///
/// What no argument can do: the bubble that offers to translate, other addresses, developer tools.
/// Debian's Chromium 156 takes every one (`chrome://policy`).
package struct ManagedPolicy: Hashable, Sendable {
  /// The only address the browser opens.
  package let url: String

  package init(url: String) {
    self.url = url
  }

  /// The policy as JSON, its names in order.
  package var json: String {
    let flags = Self.flags.map { ($0.key, "\($0.value)") }
    let numbers = Self.numbers.map { ($0.key, "\($0.value)") }
    let lists = [
      ("ExtensionInstallBlocklist", #"["*"]"#), ("URLAllowlist", #"["\#(url)"]"#),
      ("URLBlocklist", #"["*"]"#),
    ]
    let lines = (flags + numbers + lists).sorted { $0.0 < $1.0 }
      .map { name, value in "  \"\(name)\": \(value)" }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  private static let flags = [
    "AllowBackForwardCacheForCacheControlNoStorePageEnabled": false,
    "AllowDinosaurEasterEgg": false,
    "AllowFileSelectionDialogs": false,
    "AudioCaptureAllowed": false,
    "AutofillAddressEnabled": false,
    "AutofillCreditCardEnabled": false,
    "BackgroundModeEnabled": false,
    "BookmarkBarEnabled": false,
    "BrowserAddPersonEnabled": false,
    "BrowserGuestModeEnabled": false,
    "BrowserLabsEnabled": false,
    "ComponentUpdatesEnabled": false,
    "DefaultBrowserSettingEnabled": false,
    "EditBookmarksEnabled": false,
    "ForceEphemeralProfiles": true,
    "MetricsReportingEnabled": false,
    "PasswordManagerEnabled": false,
    // The server prints, not the browser.
    "PrintingEnabled": false,
    "PromotionsEnabled": false,
    "SavingBrowserHistoryDisabled": true,
    "SearchSuggestEnabled": false,
    "SpellcheckEnabled": false,
    "SyncDisabled": true,
    "TaskManagerEndProcessEnabled": false,
    "TranslateEnabled": false,
    "VideoCaptureAllowed": false,
  ]

  // 2 forbids, except where the name says otherwise.
  private static let numbers = [
    "BrowserSignin": 0, "DefaultGeolocationSetting": 2, "DefaultNotificationsSetting": 2,
    "DefaultPopupsSetting": 2, "DefaultWebUsbGuardSetting": 2, "DeveloperToolsAvailability": 2,
    "DownloadRestrictions": 3, "IncognitoModeAvailability": 0, "NetworkPredictionOptions": 2,
    "SafeBrowsingProtectionLevel": 0,
  ]
}
