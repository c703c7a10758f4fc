import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite struct PluralAuditTests {
  /// Audits the entry of "{count} chiffre", of which the lines after `msgid` are given.
  private func audit(_ lines: String) throws -> AuditCase {
    let texts = try TinyLibrary.texts(counted: (one: "{count} chiffre", other: "{count} chiffres"))
    let context = try #require(texts.first?.context.path)
    return AuditCase(
      texts,
      """
      2️⃣msgctxt "\(context)"
      3️⃣msgid "{count} chiffre"
      \(lines)
      """)
  }

  @Test("every form that is empty is found at its place, by its category")
  func emptyForm() throws {
    try audit(
      """
      msgid_plural "{count} chiffres"
      msgstr[0] "{count} цифра"
      msgstr[1] "{count} цифри"
      1️⃣msgstr[2] ""
      4️⃣msgstr[3] ""
      """
    ).expect([
      (
        "1️⃣", .error, "plural-form-missing", "the form for \"many\" is empty: write msgstr[2]"
      ),
      (
        "4️⃣", .error, "plural-form-missing", "the form for \"other\" is empty: write msgstr[3]"
      ),
    ])
  }

  @Test("a form may say its number in words")
  func withoutDigits() throws {
    try audit(
      """
      msgid_plural "{count} chiffres"
      msgstr[0] "одна цифра"
      msgstr[1] "{count} цифри"
      msgstr[2] "{count} цифр"
      msgstr[3] "{count} цифри"
      """
    ).expect([])
  }

  @Test("more forms than the language has are found, and an empty one among them does no harm")
  func tooManyForms() throws {
    try audit(
      """
      msgid_plural "{count} chiffres"
      msgstr[0] "{count} цифра"
      msgstr[1] "{count} цифри"
      msgstr[2] "{count} цифр"
      msgstr[3] "{count} цифри"
      msgstr[4] ""
      """
    ).expect([
      (
        "2️⃣", .error, "po-plural-forms",
        "the header declares 4 plural forms, and the entry has 5"
      ),
      (
        "2️⃣", .error, "po-plural-forms",
        "uk has 4 plural forms (one, few, many, other), and the entry has 5"
      ),
    ])
  }

  @Test("forms made from another plural are stale")
  func stalePlural() throws {
    try audit(
      """
      msgid_plural "{count} numéros"
      msgstr[0] "{count} номер"
      msgstr[1] "{count} номери"
      msgstr[2] "{count} номерів"
      msgstr[3] "{count} номера"
      """
    ).expect([
      (
        "3️⃣", .warning, "translation-stale",
        "the forms are older than the French: they were made from \"{count} numéros\"; "
          + "run `guichet translations update`"
      )
    ])
  }

  @Test("an entry without forms for a text that is counted is found at its words")
  func wrongShape() throws {
    try audit("1️⃣msgstr \"{count} цифр\"").expect([
      (
        "1️⃣", .error, "plural-form-missing",
        "the French counts something here and the entry does not, or the reverse: "
          + "run `guichet translations update`"
      )
    ])
  }
}
