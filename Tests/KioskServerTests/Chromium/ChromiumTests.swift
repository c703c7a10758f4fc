import Foundation
import KioskServer
import Testing

@Suite("the terminal's browser")
struct ChromiumTests {
  @Test("opens one address, alone, with a profile of its own")
  func arguments() {
    let list = ChromiumArguments(
      url: "http://127.0.0.1:8000", profile: "/run/user/1/x", display: .wayland
    ).list
    #expect(list.first == "--kiosk")
    #expect(list.last == "http://127.0.0.1:8000")
    #expect(list.contains("--user-data-dir=/run/user/1/x"))
    #expect(list.contains("--ozone-platform=wayland"))
    #expect(Set(list).count == list.count)
  }

  @Test("has a policy that is JSON, opens our address only and never offers to translate")
  func policy() throws {
    let json = ManagedPolicy(url: "http://127.0.0.1:8000").json
    let policy = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(policy["URLAllowlist"] as? [String] == ["http://127.0.0.1:8000"])
    #expect(policy["URLBlocklist"] as? [String] == ["*"])
    #expect(policy["TranslateEnabled"] as? Bool == false)
    #expect(policy["AllowBackForwardCacheForCacheControlNoStorePageEnabled"] as? Bool == false)
    #expect(policy["DeveloperToolsAvailability"] as? Int == 2)
  }
}
