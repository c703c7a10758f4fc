import Localization
package import ProcedureEngine

extension Presenter {
  /// Why an answer cannot be taken, and what to do, in the person's language.
  ///
  /// The question names the choices; nothing when the procedure has no such question.
  package func line(
    rejecting rejection: AnswerRejection, of question: Question?, today: CalendarDate
  ) -> Line {
    let example = Argument.verbatim(PageWriter.typedExample(near: today))
    switch rejection {
    case .unknownQuestion: return line(.errorUnknownQuestion)
    case .wrongKind: return line(.errorWrongKind)
    case .notOffered: return line(.errorNotOffered)
    case .nothingChosen: return line(.errorNothingChosen)
    case .excludesOthers(let choice):
      guard let label = question?.label(of: choice) else { return line(.errorNotOffered) }
      var writer = PageWriter(presenter: self)
      return writer.line(.errorExcludesOthers) {
        ["choice": .value($0.name(label, in: $0.language))]
      }
    case .notADate: return line(.errorNotADate, ["example": example])
    case .yearNeedsFourDigits:
      return line(.errorYearDigits, ["example": .verbatim("\(today.year)")])
    case .yearOutOfRange(let years):
      return line(
        .errorYearRange,
        ["first": .verbatim("\(years.lowerBound)"), "last": .verbatim("\(years.upperBound)")])
    case .noSuchMonth: return line(.errorNoSuchMonth, ["first": .number(1), "last": .number(12)])
    case .noSuchDay(let month, let year, let lastDay):
      var writer = PageWriter(presenter: self)
      return writer.line(.errorNoSuchDay, count: lastDay) {
        let name = LocalizedValue(
          $0.language.name(ofMonth: month, year: year), language: $0.language,
          direction: $0.language.direction)
        return ["month": .value(name), "first": .number(1), "last": .number(lastDay)]
      }
    case .notANumber: return line(.errorNotANumber)
    case .numberOutOfRange(let range):
      return line(
        .errorNumberRange,
        ["first": .number(range.lowerBound), "last": .number(range.upperBound)])
    case .unknownOffice: return line(.errorUnknownOffice)
    }
  }
}

extension Question {
  fileprivate func label(of choice: ChoiceID) -> Message? {
    switch kind {
    case .choice(let list), .choices(let list): list[choice]?.label
    case .yesNo, .date, .number, .office: nil
    }
  }
}
