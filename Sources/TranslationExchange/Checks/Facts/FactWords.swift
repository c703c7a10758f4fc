import Localization

/// The words that say a number, a month or a currency.
///
/// Numbers begin at three: "one" and "two" are pronouns, articles and duals. Words that mean
/// something else as well, such as English "may" and "second", are left out.
struct FactWords {
  let numbers: Set<String>
  let months: Set<String>
  let currencies: Set<String>

  init(_ language: Language) {
    switch language {
    case .french: self = Self.french
    case .ukrainian: self = Self.ukrainian
    case .arabic: self = Self.arabic
    case .english: self = Self.english
    }
  }

  private init(_ numbers: String, months: String, currencies: String) {
    self.numbers = Set(numbers.split(separator: " ").map(String.init))
    self.months = Set(months.split(separator: " ").map(String.init))
    self.currencies = Set(currencies.split(separator: " ").map(String.init))
  }

  /// French has the small numbers too: "deux ou trois" may become "a few".
  private static let french = FactWords(
    """
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante \
    cinquante soixante septante quatre-vingts nonante cent cents mille troisième quatrième dizaine
    """,
    months: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      """,
    currencies: "euro euros centime centimes")

  private static let ukrainian = FactWords(
    """
    три трьох трьома чотири чотирьох чотирма п’ять п’яти п’ятьох шість шести шістьох сім семи \
    вісім восьми дев’ять дев’яти десять десяти одинадцять дванадцять п’ятнадцять двадцять \
    двадцяти тридцять тридцяти сорок п’ятдесят шістдесят сто двісті тисяча тисячі
    """,
    months: """
      січень січня січні лютий березень березня березні квітень квітня квітні травень травня \
      травні червень червня червні липень липня липні серпень серпня серпні вересень вересня \
      вересні жовтень жовтня жовтні листопад листопада листопаді грудень грудня грудні
      """,
    currencies: "євро цент центи центів")

  private static let arabic = FactWords(
    """
    ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية ثماني تسعة عشرة عشرون عشرين ثلاثون ثلاثين \
    أربعون أربعين خمسون خمسين ستون ستين مئة مائة مئتان ألف
    """,
    months: """
      يناير فبراير أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار \
      حزيران تموز أيلول جانفي فيفري أفريل جوان جويلية أوت
      """,
    currencies: "يورو اليورو سنت")

  private static let english = FactWords(
    """
    three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty \
    hundred thousand
    """,
    months: "january february april june july august september october november december",
    currencies: "euro euros cent cents")
}
