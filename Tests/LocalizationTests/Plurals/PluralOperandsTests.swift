import Localization
import Testing

@Suite struct PluralOperandsTests {
  @Test("a sample is read into CLDR's operands")
  func operands() throws {
    let decimal = try #require(PluralOperands(sample: "1.230"))
    #expect(
      [decimal.i, decimal.v, decimal.w, decimal.f, decimal.t, decimal.e] == [1, 3, 2, 230, 23, 0])
    let compact = try #require(PluralOperands(sample: "1.0000001c6"))
    #expect(
      [compact.i, compact.v, compact.w, compact.f, compact.t, compact.e] == [
        1_000_000, 1, 1, 1, 1, 6,
      ])
    let whole = try #require(PluralOperands(sample: "1.1c6"))
    #expect([whole.i, whole.v, whole.f, whole.e] == [1_100_000, 0, 0, 6])
    #expect(!decimal.isInteger)
    #expect(whole.isInteger)
  }

  @Test(
    "anything else is no sample",
    arguments: [
      "", "-1", "1,5", ".5", "5.", "1.2.3", "1c", "c6", "1c-1", "1c99", "1c2c3", "x",
      "99999999999999999999",
    ])
  func refused(text: String) {
    #expect(PluralOperands(sample: text) == nil)
  }

  @Test("the smallest and the largest number have operands")
  func extremes() {
    #expect(PluralOperands(.min).i == .max)
    #expect(PluralOperands(.max).i == .max)
    #expect(PluralOperands(-21).i == 21)
  }
}
