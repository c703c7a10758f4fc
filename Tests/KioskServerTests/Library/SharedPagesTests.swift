import Foundation
import KioskServer
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Synchronization
import TestSupport
import Testing

@Suite("pages that are the same after the same choices")
struct SharedPagesTests {
  private static let shipped = Result {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    return (try LibraryLoader.load(folder).entries, try Edition(of: folder))
  }

  /// A screen with what is said to decide it.
  private struct Decided: Hashable {
    let procedure: ProcedureID
    let step: StepID
    let choices: Answers
    let hasScreenBefore: Bool
  }

  @Test("what is said to decide a screen does, at every step of the shipped library's journeys")
  func shippedScreens() throws {
    let (entries, edition) = try Self.shipped.get()
    let today = try #require(TestClock.today)
    let presenter = edition.presenter(speaking: .ukrainian, beside: .arabic)
    var screens: [Decided: Screen] = [:]
    for entry in entries {
      for journey in entry.journeys.flatMap({ entry.variants(of: $0, on: today) }) {
        for (place, stage) in journey.stages.enumerated() {
          guard let choices = edition.choicesDeciding(stage.step, in: journey) else { continue }
          let key = Decided(
            procedure: entry.procedure.id, step: stage.step.id, choices: choices,
            hasScreenBefore: place > 0)
          let screen = presenter.screen(of: journey, at: stage.step.id)
          let same = screens.updateValue(screen, forKey: key) ?? screen == screen
          #expect(same, "\(key.procedure) \(key.step)")
        }
      }
    }
    #expect(screens.count > 100)
  }

  @Test("only choices decide: no date, number, place or lost answer is in a page that is kept")
  func onlyChoices() throws {
    let site = try Site()
    let edition = site.shelf.edition
    let permit = try #require(edition.library["permit"])
    let today = try #require(TestClock.today)
    func deciding(_ step: StepID, _ answers: Answers) throws -> Answers? {
      let journey = Journey(through: permit, answers: answers, today: today)
      return edition.choicesDeciding(try #require(permit.step(step)), in: journey)
    }
    let student: Answers = ["status": .choice("student")]
    #expect(try deciding("status", [:]) == [:])
    #expect(try deciding("papers", ["status": .choice("refugee")]) == [:])
    #expect(try deciding("status", student) == student)
    #expect(try deciding("school", student) == student)
    #expect(
      try deciding("family-note", ["status": .choice("family")]) == ["status": .choice("family")])
    #expect(try deciding("late", [:]) == [:])

    let studied: Answers = ["status": .choice("student"), "school": .number(3)]
    #expect(try deciding("school", studied) == nil)
    #expect(try deciding("papers", studied) == [:])
    let lost: Answers = ["status": .choice("refugee"), "school": .number(3)]
    #expect(try deciding("papers", lost) == nil)
    let dated: Answers = [
      "status": .choice("refugee"), "papers": .choices(["photo"]), "expiry": .date(today),
    ]
    #expect(try deciding("late", dated) == nil)
    #expect(try deciding("expiry", dated) == nil)
  }

  @Test("where a person lives is on no page that is kept")
  func chosenOffice() throws {
    let (entries, edition) = try Self.shipped.get()
    let today = try #require(TestClock.today)
    let permit = try #require(entries.first { $0.procedure.id == "residence-permit-renewal" })
    let journey = try #require(
      permit.journeys.flatMap { permit.variants(of: $0, on: today) }.first { journey in
        journey.stages.contains { journey.showsChosenOffice(at: $0.step) }
      })
    for stage in journey.stages where journey.showsChosenOffice(at: stage.step) {
      #expect(edition.choicesDeciding(stage.step, in: journey) == nil, "\(stage.step.id)")
    }
  }

  @Test("two people at the same question see the same page, and each their own answer after it")
  func twoPeople() throws {
    let site = try Site()
    var first = Visitor.inPermit(at: site)
    var second = Visitor.inPermit(at: site)
    #expect(first.page("/step") == second.page("/step"))
    _ = first.post("/step", "step=status&answer=refugee")
    _ = first.post("/back", "step=papers")
    #expect(first.page("/step").contains("selected refugee"))
    #expect(!second.page("/step").contains("selected"))
  }

  @Test("a page that says which choice was made is forgotten when a session is erased")
  func forgotten() throws {
    let drawings = Mutex(0)
    let edition = try Edition(of: SmallLibrary.files) { page, context in
      drawings.withLock { $0 += 1 }
      return Drawn.drawing(page, context)
    }
    func drawn(_ visit: () -> Void) -> Int {
      let before = drawings.withLock { $0 }
      visit()
      return drawings.withLock { $0 } - before
    }
    let site = try Site(edition: edition)
    var first = Visitor.inPermit(at: site)
    _ = first.post("/step", "step=status&answer=family")
    _ = first.post("/back", "step=papers")
    #expect(drawn { _ = first.page("/step") } == 1)
    #expect(drawn { _ = first.page("/step") } == 0)
    var second = Visitor.inPermit(at: site)
    #expect(drawn { _ = second.page("/step") } == 1)
    _ = second.post("/reset", "")
    #expect(drawn { _ = first.page("/step") } == 1)
    var third = Visitor.inPermit(at: site)
    #expect(drawn { _ = third.page("/step") } == 0)
  }
}

extension Journey {
  fileprivate func showsChosenOffice(at step: Step) -> Bool {
    office(of: step) != circumstances.first(step.offices)
  }
}

extension LoadedLibrary.Entry {
  /// The journey of an example, with each of a few dates and places in the place of its own.
  fileprivate func variants(of example: JourneyExample, on today: CalendarDate) -> [Journey] {
    var answers = Answers()
    var journey = Journey(through: procedure, today: today)
    while let question = journey.openQuestion, let text = example.answers[question.id],
      let answer = try? question.read(text).get()
    {
      answers[question.id] = answer
      journey = Journey(through: procedure, answers: answers, today: today)
    }
    return [journey]
      + answers.questions.sorted().flatMap { question in
        others(than: answers[question], for: procedure.question(question)).map { other in
          var changed = answers
          changed[question] = other
          return Journey(through: procedure, answers: changed, today: today)
        }
      }
  }

  /// Answers that differ in what a screen must not be shared by.
  private func others(than answer: Answer?, for question: Question?) -> [Answer] {
    switch (question?.kind, answer) {
    case (.date, .date(let date)):
      [-12, 1, 12].map { .date(date.adding(months: $0)) }
    case (.number(let range), _): [.number(range.lowerBound), .number(range.upperBound)]
    case (.office(let group), _): group.members.prefix(3).map { .office($0.id) }
    case (.choice, _), (.choices, _), (.yesNo, _), (.date, _), (nil, _): []
    }
  }
}
