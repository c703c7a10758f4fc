import Testing
import WebRenderer

@Suite("Addresses")
struct RouteTests {
  @Test("a page to come back to is one of ours")
  func comeBack() {
    #expect(Route(comingBackTo: "/step") == .step)
    #expect(Route(comingBackTo: "/list") == .checklist)
    #expect(Route(comingBackTo: "//example.org") == nil)
    #expect(Route(comingBackTo: "") == nil)
  }
}
