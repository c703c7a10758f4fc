import Localization
import Testing
import WebRenderer

@Suite("What is set for the eyes")
struct LookTests {
  @Test("a button names the state it leads to; other values change nothing")
  func changes() {
    var look = Look()
    look.change(.textSize, to: "2")
    look.change(.contrast, to: "high")
    look.change(.beside, to: "ar")
    #expect(look.textSize == .larger)
    #expect(look.highContrast)
    #expect(look.beside == .arabic)
    look.change(.textSize, to: "9")
    look.change(.contrast, to: "")
    look.change(.beside, to: "xx")
    look.change(.answer, to: "0")
    #expect(look.textSize == .larger)
    #expect(look.highContrast)
    #expect(look.beside == .arabic)
    look.change(.beside, to: "none")
    #expect(look.beside == nil)
  }
}
