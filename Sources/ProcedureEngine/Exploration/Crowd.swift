/// Everybody on the way through a procedure, those alike merged into one.
struct Crowd {
  /// One person who stands for all who are alike.
  struct Person {
    /// The day and the answers that later steps look at.
    var circumstances: Circumstances
    /// All answers of one of them, as an example.
    var witness: Answers

    func answering(_ question: QuestionID, with answer: Answer) -> Person {
      var person = self
      person.circumstances.answers[question] = answer
      person.witness[question] = answer
      return person
    }
  }

  private struct Likeness: Hashable {
    let today: CalendarDate?
    let answers: Answers
  }

  private let interests: [Interest]
  private var people: [Person]

  init(interests: [Interest], values: [ValueName: ValueDefinition], days: [CalendarDate]) {
    self.interests = interests
    people = days.map {
      Person(circumstances: Circumstances(values: values, today: $0), witness: Answers())
    }
  }

  var anyone: Person? { people.first }

  /// Brings everybody through the step with this index, then merges those who became alike.
  mutating func move(to index: Int, through step: (Person) -> [Person]) {
    merge(for: interests[index])
    people = people.flatMap(step)
    merge(for: interests[index + 1])
  }

  private mutating func merge(for interest: Interest) {
    var seen: Set<Likeness> = []
    people = people.compactMap { person in
      var person = person
      person.circumstances.answers = person.circumstances.answers.limited(to: interest.questions)
      let likeness = Likeness(
        today: interest.needsToday ? person.circumstances.today : nil,
        answers: person.circumstances.answers)
      return seen.insert(likeness).inserted ? person : nil
    }
  }
}

extension Answers {
  /// Only the answers to some questions.
  func limited(to questions: Set<QuestionID>) -> Answers {
    var limited = Answers()
    for question in self.questions.intersection(questions) { limited[question] = self[question] }
    return limited
  }
}
