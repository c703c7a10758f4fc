import Localization
import ProcedureEngine
import Testing

@Suite struct ContactTests {
  @Test(
    "a telephone number is in groups that no line and no direction can part",
    arguments: [
      ("02 690 86 86", "02\u{A0}690\u{A0}86\u{A0}86"),
      ("026908686", "02\u{A0}690\u{A0}86\u{A0}86"),
      ("0470123456", "0470\u{A0}12\u{A0}34\u{A0}56"),
      ("081234567", "081\u{A0}23\u{A0}45\u{A0}67"),
      ("080012345", "0800\u{A0}12\u{A0}345"),
      ("+3225182123", "+32\u{A0}2\u{A0}518\u{A0}21\u{A0}23"),
      ("+32470123456", "+32\u{A0}470\u{A0}12\u{A0}34\u{A0}56"),
      ("+32 2 518 21 23", "+32\u{A0}2\u{A0}518\u{A0}21\u{A0}23"),
      ("00 800 2123 2123", "00\u{A0}800\u{A0}2123\u{A0}2123"),
      ("0080021232123", "0080021232123"),
      ("112", "112"), ("+33123456789", "+33123456789"), ("+32", "+32"), ("0032", "0032"),
      ("02  690", "02\u{A0}690"),
    ])
  func phones(written: String, shown: String) throws {
    let phone = try #require(PhoneNumber(written))
    for language in Language.allCases {
      #expect(
        language.value(phone) == LocalizedValue(shown, language: language, direction: .leftToRight))
    }
  }

  @Test("addresses stay letter for letter, from left to right")
  func addresses() {
    let url = Language.arabic.value(WebAddress("equisup.cfwb.be/?a=b"))
    #expect(
      url == LocalizedValue("equisup.cfwb.be/?a=b", language: .arabic, direction: .leftToRight))
    #expect(Language.arabic.value(EmailAddress("cire@cire.be")).text == "cire@cire.be")
    #expect(Language.arabic.value(EmailAddress("cire@cire.be")).direction == .leftToRight)
    let place = Language.ukrainian.value(PostalAddress("rue du Vivier 80-82, 1050 Bruxelles"))
    #expect(place.text == "rue du Vivier 80-82, 1050 Bruxelles")
    #expect(place.language == .french)
    #expect(place.direction == .leftToRight)
  }
}
