import Foundation
import KioskServer
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TestSupport
import Testing

@Suite("pages that are the same for everybody")
struct SharedPagesTests {
  private static let shipped = Result {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    return (try LibraryLoader.load(folder).entries, try Edition(of: folder))
  }

  @Test("a screen said to be the same for everybody is, on every journey of the shipped library")
  func shippedScreens() throws {
    let (entries, edition) = try Self.shipped.get()
    let today = try #require(TestClock.today)
    let presenter = edition.presenter(speaking: .ukrainian, beside: .arabic)
    var shared: [String: Screen] = [:]
    for entry in entries {
      for example in entry.journeys {
        for journey in entry.beginnings(of: example, on: today) {
          guard let step = journey.stages.last?.step,
            edition.isSameForEverybody(step, in: journey)
          else { continue }
          let screen = presenter.screen(of: journey, at: step.id)
          let name = "\(entry.procedure.id) \(step.id)"
          #expect(shared.updateValue(screen, forKey: name) ?? screen == screen, "\(name)")
        }
      }
    }
    #expect(shared.count >= 8)
  }

  @Test("no screen that was answered, depends on an answer or tells of a lost one is shared")
  func notShared() throws {
    let site = try Site()
    let edition = site.shelf.edition
    let permit = try #require(edition.library["permit"])
    let today = try #require(TestClock.today)
    func isShared(_ step: StepID, _ answers: Answers) throws -> Bool {
      let journey = Journey(through: permit, answers: answers, today: today)
      return edition.isSameForEverybody(try #require(permit.step(step)), in: journey)
    }
    let student: Answers = ["status": .choice("student")]
    #expect(try isShared("status", [:]))
    #expect(try isShared("papers", ["status": .choice("refugee")]))
    #expect(try !isShared("status", student))
    #expect(try !isShared("school", student))
    #expect(try !isShared("papers", ["status": .choice("refugee"), "school": .number(3)]))
    #expect(try !isShared("late", [:]))
    #expect(try !isShared("family-note", [:]))
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
}

extension LoadedLibrary.Entry {
  /// The journey of an example after each of its answers.
  fileprivate func beginnings(of example: JourneyExample, on today: CalendarDate) -> [Journey] {
    var answers = Answers()
    var journeys = [Journey(through: procedure, today: today)]
    while let question = journeys.last?.openQuestion, let text = example.answers[question.id],
      let answer = try? question.read(text).get()
    {
      answers[question.id] = answer
      journeys.append(Journey(through: procedure, answers: answers, today: today))
    }
    return journeys
  }
}
