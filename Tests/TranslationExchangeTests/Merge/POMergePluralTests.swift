import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite struct POMergePluralTests {
  static let digits = (one: "{count} chiffre", other: "{count} chiffres")

  private func merge(
    _ counted: (one: String, other: String), into translation: POTranslation?,
    _ language: Language = .ukrainian
  ) throws -> POEntry {
    let texts = try TinyLibrary.texts(counted: counted)
    let context = try #require(texts.first?.context.path)
    let old = translation.map {
      POEntry(context: context, id: Self.digits.one, translation: $0)
    }
    let file = POMerge.merge(
      texts, into: POFile(entries: old.map { [$0] } ?? []), language: language)
    #expect(file.entries.count == 1)
    return try #require(file.entries.first)
  }

  @Test(
    "a counted text gets every form of the language",
    arguments: [(Language.ukrainian, 4), (.arabic, 6), (.english, 2)])
  func forms(language: Language, count: Int) throws {
    let entry = try merge(Self.digits, into: nil, language)
    #expect(entry.id == "{count} chiffre")
    #expect(
      entry.translation
        == .plural(id: "{count} chiffres", forms: Array(repeating: "", count: count)))
    #expect(entry.flags == [])
  }

  @Test("a form that is missing is added empty, and one too many is taken away")
  func shapes() throws {
    let padded = try merge(
      Self.digits, into: .plural(id: "{count} chiffres", forms: ["а", "б", "в"]))
    #expect(padded.translation == .plural(id: "{count} chiffres", forms: ["а", "б", "в", ""]))
    let cut = try merge(
      Self.digits, into: .plural(id: "{count} chiffres", forms: ["а", "б", "в", "г", "ґ"]))
    #expect(cut.translation == .plural(id: "{count} chiffres", forms: ["а", "б", "в", "г"]))
  }

  @Test("a counted text that changed is fuzzy and keeps both forms it was made from")
  func changed() throws {
    let entry = try merge(
      (one: "{count} chiffre secret", other: "{count} chiffres secrets"),
      into: .plural(id: "{count} chiffres", forms: ["а", "б", "в", "г"]))
    #expect(entry.id == "{count} chiffre secret")
    #expect(
      entry.translation == .plural(id: "{count} chiffres secrets", forms: ["а", "б", "в", "г"]))
    #expect(entry.flags == ["fuzzy"])
    #expect(entry.previous == POPrevious(id: "{count} chiffre", pluralID: "{count} chiffres"))
  }

  @Test("a counted text of which only the plural changed is fuzzy too")
  func changedPlural() throws {
    let entry = try merge(
      (one: "{count} chiffre", other: "{count} chiffres secrets"),
      into: .plural(id: "{count} chiffres", forms: ["а", "б", "в", "г"]))
    #expect(
      entry.translation == .plural(id: "{count} chiffres secrets", forms: ["а", "б", "в", "г"]))
    #expect(entry.flags == ["fuzzy"])
    #expect(entry.previous == POPrevious(id: "{count} chiffre", pluralID: "{count} chiffres"))
  }

  @Test("a sentence that is counted from now on keeps its words, fuzzy, in every form")
  func counted() throws {
    let entry = try merge(Self.digits, into: .single("{count} цифр"))
    #expect(
      entry.translation
        == .plural(id: "{count} chiffres", forms: Array(repeating: "{count} цифр", count: 4)))
    #expect(entry.flags == ["fuzzy"])
    #expect(entry.previous == POPrevious(id: "{count} chiffre"))
  }
}
