import Localization
import Presentation
import ProcedureEngine
import SheetPress
import Testing

@Suite("Ordering sheets")
struct SheetOrderTests {
  @Test("No language stands beside itself, and each but French stands alone and beside French")
  func languages() {
    #expect(SheetLanguages(.arabic, with: .arabic).counterLanguage == nil)
    #expect(SheetLanguages.all.map(\.tags) == ["fr", "uk", "uk-fr", "ar", "ar-fr", "en", "en-fr"])
  }
}
