import Testing
import WebRenderer

@Suite("Addresses")
struct RouteTests {
  @Test("no two pages share an address")
  func unique() {
    let routes: [Route] = [
      .start, .language, .procedures, .enter, .step, .back, .change, .checklist, .answers, .person,
      .words, .settings, .phone, .print, .calendar, .resume, .confirmReset, .reset, .extend,
      .calibration,
      .asset("style.css"), .health, .ready,
    ]
    #expect(Set(routes.map(\.path)).count == routes.count)
    #expect(routes.allSatisfy { $0.path.hasPrefix("/") })
  }

  @Test("a page to come back to is one of ours")
  func comeBack() {
    #expect(Route(comingBackTo: "/step") == .step)
    #expect(Route(comingBackTo: "/list") == .checklist)
    #expect(Route(comingBackTo: "//example.org") == nil)
    #expect(Route(comingBackTo: "/reset") == nil)
    #expect(Route(comingBackTo: "") == nil)
  }
}
