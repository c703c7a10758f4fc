import Localization
import Testing

@Suite struct PluralFormsTests {
  @Test("the forms stand in gettext's order")
  func order() {
    #expect(Language.english.pluralForms.categories == [.one, .other])
    #expect(Language.french.pluralForms.categories == [.one, .other])
    #expect(Language.ukrainian.pluralForms.categories == [.one, .few, .many, .other])
    #expect(Language.arabic.pluralForms.categories == [.zero, .one, .two, .few, .many, .other])
  }

  @Test("the header is what gettext reads")
  func header() {
    #expect(Language.english.pluralForms.header == "nplurals=2; plural=(n != 1);")
    #expect(Language.french.pluralForms.header == "nplurals=2; plural=(n > 1);")
    #expect(
      Language.ukrainian.pluralForms.header
        == "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || "
        + "n%100>14) ? 1 : 2);")
    #expect(
      Language.arabic.pluralForms.header
        == "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        + "n%100>=11 ? 4 : 5);")
  }

  @Test("the header's expression picks the form of CLDR's category", arguments: Language.allCases)
  func expression(language: Language) throws {
    let forms = language.pluralForms
    for number in Array(0...1_100) + [2_000, 10_000, 999_999, 1_000_000, 2_000_000] {
      let index = try CExpression.value(of: forms.expression, n: number)
      #expect(
        index == forms.index(of: language.pluralCategory(number)), "\(language.tag): \(number)")
    }
  }
}

/// Evaluates the C expressions of `Plural-Forms`: `?:`, `||`, `&&`, comparisons, `%` and `n`.
private struct CExpression {
  struct Malformed: Error {}

  private var rest: Substring
  private let n: Int

  static func value(of text: String, n: Int) throws -> Int {
    var expression = CExpression(rest: text.filter { $0 != " " }[...], n: n)
    let value = try expression.choice()
    guard expression.rest.isEmpty else { throw Malformed() }
    return value
  }

  private mutating func choice() throws -> Int {
    let condition = try or()
    guard take("?") else { return condition }
    let yes = try choice()
    guard take(":") else { throw Malformed() }
    let no = try choice()
    return condition != 0 ? yes : no
  }

  private mutating func or() throws -> Int {
    var value = try and()
    while take("||") {
      let right = try and()
      value = value != 0 || right != 0 ? 1 : 0
    }
    return value
  }

  private mutating func and() throws -> Int {
    var value = try comparison()
    while take("&&") {
      let right = try comparison()
      value = value != 0 && right != 0 ? 1 : 0
    }
    return value
  }

  private mutating func comparison() throws -> Int {
    let left = try remainder()
    if take("==") { return left == (try remainder()) ? 1 : 0 }
    if take("!=") { return left != (try remainder()) ? 1 : 0 }
    if take(">=") { return left >= (try remainder()) ? 1 : 0 }
    if take("<=") { return left <= (try remainder()) ? 1 : 0 }
    if take(">") { return left > (try remainder()) ? 1 : 0 }
    if take("<") { return left < (try remainder()) ? 1 : 0 }
    return left
  }

  private mutating func remainder() throws -> Int {
    let left = try operand()
    guard take("%") else { return left }
    return left % (try operand())
  }

  private mutating func operand() throws -> Int {
    if take("(") {
      let value = try choice()
      guard take(")") else { throw Malformed() }
      return value
    }
    if take("n") { return n }
    let digits = rest.prefix(while: \.isNumber)
    rest.removeFirst(digits.count)
    guard let value = Int(digits) else { throw Malformed() }
    return value
  }

  private mutating func take(_ token: String) -> Bool {
    guard rest.hasPrefix(token) else { return false }
    rest.removeFirst(token.count)
    return true
  }
}
