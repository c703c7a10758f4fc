import Localization
import Testing

@Suite struct LanguageTests {
  @Test("a language has a tag, a name of its own, a script and a direction")
  func properties() {
    #expect(Language.allCases.map(\.tag) == ["fr", "uk", "ar", "en"])
    #expect(
      Language.allCases.map(\.nativeName) == ["Français", "Українська", "العربية", "English"])
    #expect(Language.allCases.map(\.script) == [.latin, .cyrillic, .arabic, .latin])
    #expect(
      Language.allCases.map(\.direction) == [
        .leftToRight, .leftToRight, .rightToLeft, .leftToRight,
      ])
    #expect(Language.source == .french)
  }

  @Test("names are sorted by the alphabet of the language, not by code points")
  func sorting() {
    func sorted(_ names: [String], in language: Language) -> [String] {
      names.sorted { language.sorts($0, before: $1) }
    }
    #expect(
      sorted(["Zambie", "Érythrée", "Estonie"], in: .french) == ["Érythrée", "Estonie", "Zambie"])
    #expect(
      sorted(
        ["Ірландія", "Ізраїль", "Йорданія", "Естонія", "Єгипет", "Ґрузія", "Гана"], in: .ukrainian)
        == ["Гана", "Ґрузія", "Естонія", "Єгипет", "Ізраїль", "Ірландія", "Йорданія"])
    #expect(sorted(["تونس", "الأردن", "إيران"], in: .arabic) == ["الأردن", "إيران", "تونس"])
  }
}
