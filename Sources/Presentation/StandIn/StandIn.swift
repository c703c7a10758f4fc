// Stands in for Localization until that module is there.
package import ProcedureEngine

package struct Catalogues: Sendable {
  let texts: [Language: [MessageContext: [String: MessagePattern]]]
  package init(_ texts: [Language: [MessageContext: [String: MessagePattern]]] = [:]) {
    self.texts = texts
  }
  func translation(of message: Message, in language: Language) -> MessagePattern? {
    texts[language]?[message.context]?[message.pattern.source]
  }
  func spokenTranslation(of message: Message, in language: Language) -> MessagePattern? {
    message.spoken.flatMap { texts[language]?[message.context / "spoken"]?[$0.source] }
  }
  func translation(of message: CountedMessage, count: Int, in language: Language) -> MessagePattern?
  { nil }
}

extension Presenter { var isReviewed: Bool { false } }

enum Plural { case one, other }
extension Language {
  func pluralCategory(_ n: Int) -> Plural { n < 2 ? .one : .other }
  func typeset(_ words: String) -> String {
    words.replacing(" ?", with: "\u{202F}?").replacing("« ", with: "«\u{202F}").replacing(
      " »", with: "\u{202F}»"
    ).replacing(" :", with: "\u{A0}:")
  }
  var nativeName: String { rawValue }
  func v(_ t: String, _ d: TextDirection? = nil) -> LocalizedValue {
    .init(t, language: self, direction: d ?? direction)
  }
  func value(_ n: Int) -> LocalizedValue { v("\(n)") }
  func value(_ n: ClosedRange<Int>) -> LocalizedValue { v("\(n.lowerBound)") }
  func value(_ n: Money) -> LocalizedValue { v("\(n.cents.lowerBound/100) €") }
  func value(_ n: CalendarDuration) -> LocalizedValue {
    v("\(n.count.lowerBound) \(n.unit.rawValue)")
  }
  func value(_ n: CalendarDate) -> LocalizedValue { v("\(n)") }
  func value(_ n: YearlyDay) -> LocalizedValue { v("\(n.day) \(n.month)") }
  func value(_ n: ClockTime) -> LocalizedValue { v("\(n.hour):\(n.minute)") }
  func value(_ n: DateSpan) -> LocalizedValue { v("du \(n.first) au \(n.last)") }
  func value(_ n: PhoneNumber) -> LocalizedValue { v(n.grouped, .leftToRight) }
  func value(_ n: Source.Month) -> LocalizedValue { v("\(n.month) \(n.year)") }
  func name(ofMonth m: Int) -> String { "mois \(m)" }
  func name(ofMonth m: Int, year: Int) -> String { "mois \(m)" }
  func sorts(_ a: String, before b: String) -> Bool { a < b }
}
