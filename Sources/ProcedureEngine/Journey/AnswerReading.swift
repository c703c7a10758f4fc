extension Question {
  /// Reads an answer as it is typed or given on a command line.
  ///
  /// A choice by its identifier, several separated by commas, an office by identifier, name or
  /// postcode, a number in digits, a date as `2027-06-15` or day first as `15/6/2027`. The digits of
  /// any script are understood.
  package func read(_ text: String) -> Result<Answer, AnswerRejection> {
    let text = text.trimmingSpaces
    switch kind {
    case .choice, .yesNo:
      return text.isEmpty ? .failure(.nothingChosen) : .success(.choice(ChoiceID(text)))
    case .choices:
      let parts = text.split(separator: ",").map { String($0).trimmingSpaces }
      return .success(.choices(Set(parts.filter { !$0.isEmpty }.map { ChoiceID($0) })))
    case .date:
      return CalendarDate.read(text).map(Answer.date)
    case .number:
      guard let number = Int(text.westernDigits) else { return .failure(.notANumber) }
      return .success(.number(number))
    case .office(let group):
      guard let office = group.office(named: text) else { return .failure(.unknownOffice) }
      return .success(.office(office.id))
    }
  }
}

extension OfficeGroup {
  /// The member with this identifier, French name or postcode; nothing when none or several have it.
  package func office(named text: String) -> Office? {
    let wanted = text.lowercased()
    if let exact = members.first(where: { $0.id.text == wanted }) { return exact }
    let found = members.filter {
      $0.name.pattern.plainWords.lowercased() == wanted
        || $0.postcodes.contains(text.westernDigits)
    }
    return found.count == 1 ? found.first : nil
  }
}

extension CalendarDate {
  /// Reads a date as people type it: `2027-06-15`, `15/6/2027`, `15.06.2027`, `15 6 2027`.
  package static func read(_ text: String) -> Result<CalendarDate, AnswerRejection> {
    let parts = text.westernDigits.split { !($0.isASCII && $0.isNumber) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.allSatisfy({ $0.count <= 4 }),
      text.allSatisfy({ $0.isNumber || "-/. ".contains($0) })
    else { return .failure(.notADate) }
    if parts[0].count == 4 {
      return checked(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].count == 4 else { return .failure(.yearNeedsFourDigits) }
    return checked(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// The date, or what exactly is impossible about it.
  package static func checked(
    year: Int, month: Int, day: Int
  ) -> Result<CalendarDate, AnswerRejection> {
    guard years.contains(year) else { return .failure(.yearOutOfRange(years)) }
    guard (1...12).contains(month) else { return .failure(.noSuchMonth) }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      let lastDay = length(ofMonth: month, year: year)
      return .failure(.noSuchDay(month: month, year: year, lastDay: lastDay))
    }
    return .success(date)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text with every decimal digit, Arabic-Indic ones too, in its Western form.
  fileprivate var westernDigits: String {
    String(
      map { character in
        guard let digit = character.wholeNumberValue, (0...9).contains(digit),
          character.unicodeScalars.first?.properties.numericType == .decimal
        else { return character }
        return Character("\(digit)")
      })
  }
}
