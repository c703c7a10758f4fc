import ProcedureEngine

/// A procedure on a sheet for everybody, with what its rows need to speak of answers not given yet.
struct WholeProcedure: Sendable {
  /// How a sheet points to a question.
  enum Reference: Hashable, Sendable {
    /// By the number of its row.
    case point(Int)
    /// By its words, on a sheet that does not ask it.
    case asked
  }

  let procedure: Procedure
  /// The numbers of the rows on the sheet; empty on a sheet without questions.
  var numbers: [StepID: Int] = [:]
  /// What is known of everybody who reads the row that is being written.
  var known = AnswerKnowledge()
  /// The row on which an office was described.
  var describedOffices: [OfficeID: Int] = [:]
  /// The choices that conditions refer to by a letter, in the order of first use.
  private(set) var nameLists: [NameList] = []

  /// Choices of one question that are too many for a sentence.
  struct NameList: Hashable, Sendable {
    let question: QuestionID
    let choices: Set<ChoiceID>
  }

  private let dayCases: [DayCase]

  init(_ procedure: Procedure) {
    self.procedure = procedure
    dayCases = procedure.dayCases
  }

  func mayHold(_ condition: Condition) -> Bool { known.assuming(condition) != nil }

  func reference(to question: QuestionID) -> Reference {
    let step = procedure.steps.first { $0.question?.id == question }
    return step.flatMap { numbers[$0.id] }.map(Reference.point) ?? .asked
  }

  /// The letter of a list of choices, new or known: A to Z, then numbers.
  mutating func letter(of choices: Set<ChoiceID>, to question: QuestionID) -> String {
    let list = NameList(question: question, choices: choices)
    let index = nameLists.firstIndex(of: list) ?? nameLists.count
    if index == nameLists.count { nameLists.append(list) }
    return Self.letter(at: index)
  }

  /// The sentences to tick below the date of a question that the sheet asks.
  func cases(of question: QuestionID) -> [DayCase] {
    reference(to: question) == .asked ? [] : dayCases.filter { $0.question == question }
  }

  /// The question below which a sentence can be ticked.
  func question(of name: ConditionName) -> QuestionID? {
    let question = dayCases.first { $0.name == name }?.question
    return question.flatMap { reference(to: $0) == .asked ? nil : $0 }
  }

  /// The letter of a sentence below its date.
  func letter(of name: ConditionName) -> String? {
    question(of: name).flatMap { question in
      cases(of: question).firstIndex { $0.name == name }.map(Self.letter)
    }
  }

  static func letter(at index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? String(letters[index]) : "\(index + 1)"
  }
}
