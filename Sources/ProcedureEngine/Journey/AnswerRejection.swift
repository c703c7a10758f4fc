/// Why an answer cannot be taken: a value, told to the person in their language.
package enum AnswerRejection: Error, Hashable, Sendable {
  /// No step of this procedure asks this question.
  case unknownQuestion
  /// The question wants another kind of answer.
  case wrongKind
  /// The choice does not exist, or is not offered after the earlier answers.
  case notOffered
  case nothingChosen
  /// A choice such as "none of these" together with another one.
  case excludesOthers(ChoiceID)
  case notADate
  /// The year was typed with two digits, which could mean two centuries.
  case yearNeedsFourDigits
  case yearOutOfRange(ClosedRange<Int>)
  case noSuchMonth
  /// The month exists and is shorter, or the day is zero.
  case noSuchDay(month: Int, year: Int, lastDay: Int)
  case notANumber
  case numberOutOfRange(ClosedRange<Int>)
  case unknownOffice
}
