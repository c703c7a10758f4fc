import Localization
import Presentation
import ProcedureEngine
import Testing

struct MenuTests {
  @Test("Each language calls itself by its own name")
  func languages() throws {
    let menu = try Presenter.translated(.french).languageMenu()
    #expect(menu.items.map(\.name.text) == ["Français", "Українська", "العربية", "English"])
    #expect(menu.items.map(\.name.direction).filter { $0 == .rightToLeft }.count == 1)
  }

  @Test("Each procedure shows its title, one sentence and its picture")
  func procedures() throws {
    let menu = try Presenter.translated(.ukrainian).procedureMenu()
    #expect(menu.procedures.map(\.title.text) == ["Поновити мою картку"])
    #expect(menu.procedures.map(\.summary.text) == ["Ваша картка має кінцеву дату."])
    #expect(menu.procedures.map(\.pictogram) == ["residence-card"])
  }
}
