import Diagnostics
import Localization
import ProcedureEngine
import Testing

@Suite struct QuantityTests {
  private func digits() throws -> CountedMessage {
    CountedMessage(
      context: "x/facts/digits/unit", one: try MessagePattern(parsing: "{count} chiffre"),
      other: try MessagePattern(parsing: "{count} chiffres"))
  }

  private func catalogues() -> Catalogues {
    func catalogue(_ language: Language, _ forms: [String]) -> Catalogue {
      var entry = POEntry(
        context: "x/facts/digits/unit", id: "{count} chiffre",
        translation: .plural(id: "{count} chiffres", forms: forms))
      entry.extractedComments = ["Unit"]
      let text = POWriter.text(of: POFile(header: POHeader(language: language), entries: [entry]))
      return CatalogueReading([SourceFile(path: "x.po", text: text)], language: language).catalogue
    }
    return Catalogues([
      catalogue(.ukrainian, ["{count} цифра", "{count} цифри", "{count} цифр", "{count} цифри"]),
      catalogue(
        .arabic,
        ["{count} رقم", "رقم واحد", "رقمان", "{count} أرقام", "{count} رقمًا", "{count} رقم"]),
    ])
  }

  @Test(
    "a number agrees with what is counted; English has no translation here and says French",
    arguments: [
      (0...0, ["0 chiffre", "0 цифр", "0 رقم", "0 chiffre"]),
      (1...1, ["1 chiffre", "1 цифра", "رقم_واحد", "1 chiffre"]),
      (2...2, ["2 chiffres", "2 цифри", "رقمان", "2 chiffres"]),
      (5...5, ["5 chiffres", "5 цифр", "5 أرقام", "5 chiffres"]),
      (11...11, ["11 chiffres", "11 цифр", "11 رقمًا", "11 chiffres"]),
      (22...22, ["22 chiffres", "22 цифри", "22 رقمًا", "22 chiffres"]),
      (100...100, ["100 chiffres", "100 цифр", "100 رقم", "100 chiffres"]),
    ])
  func counted(count: ClosedRange<Int>, texts: [String]) throws {
    let catalogues = catalogues()
    let quantity = Quantity(count, unit: try digits())
    for (language, text) in zip(Language.allCases, texts) {
      let spaced = text.replacing(" ", with: "\u{A0}").replacing("_", with: " ")
      #expect(catalogues.value(quantity, in: language).text == spaced)
    }
    #expect(catalogues.value(quantity, in: .english).language == .french)
    #expect(catalogues.value(quantity, in: .arabic).direction == .rightToLeft)
  }

  @Test("a range keeps its digits where the form of its end has none")
  func ranges() throws {
    let catalogues = catalogues()
    let quantity = Quantity(1...2, unit: try digits())
    #expect(catalogues.value(quantity, in: .arabic).text == "1 إلى 2\u{A0}رقم")
    #expect(catalogues.value(quantity, in: .ukrainian).text == "1–2\u{A0}цифри")
    #expect(catalogues.value(Quantity(1...2), in: .arabic).text == "1 إلى 2")
  }
}
