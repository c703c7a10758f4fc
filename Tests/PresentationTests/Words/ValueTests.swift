import Localization
import Presentation
import ProcedureEngine
import Testing

struct ValueTests {
  @Test("A telephone number runs from left to right on every page", arguments: Language.allCases)
  func phone(language: Language) throws {
    let screen = try Presenter.translated(language).screen(of: .renewal(), at: "appointment")
    let contact = try #require(screen.actions.first?.contacts.first)
    guard case .known(let value, let target, let source) = contact.content else {
      Issue.record("the number is known")
      return
    }
    #expect(value.text.withPlainSpaces == "02 690 86 86")
    #expect(value.direction == .leftToRight)
    #expect(target == .phone(dialled: "026908686"))
    #expect(source == "guide")
  }

  @Test("An address stays French on an Arabic page")
  func address() throws {
    let screen = try Presenter.translated(.arabic).screen(of: .renewal(), at: "collect")
    guard case .office(let office) = screen.blocks.last,
      case .known(let value, .address, _) = office.contacts.first?.content
    else {
      Issue.record("the office has an address")
      return
    }
    #expect(value.language == .french)
    #expect(value.direction == .leftToRight)
  }

  @Test("A day inside a sentence is a value of its own")
  func date() throws {
    let about = try Presenter.translated(.arabic).screen(of: .renewal(), at: "about")
    let values = about.paragraphs[1].inlines.compactMap { inline in
      if case .value(let value) = inline { value } else { nil }
    }
    #expect(values.count == 1)
    #expect(values.first?.text.contains("2027") == true)
  }

  @Test("A day that needs an unanswered date is said to be computed later")
  func notKnown() throws {
    let about = try Presenter.translated(.french).screen(of: .renewal(.unknownCard), at: "about")
    #expect(
      about.paragraphs[1].debugText
        == "Demandez la carte avant le jour à calculer. La [annexe 15] aide.")
  }

  @Test("A fact that is not established says whom to ask, in the sentence's language")
  func ask() throws {
    func photo(_ language: Language) throws -> String? {
      try Presenter.translated(language).screen(of: .renewal(), at: "about").paragraphs.last?
        .debugText.withPlainSpaces
    }
    #expect(try photo(.french) == "Photo : à demander à « ⟨Votre commune⟩ ».")
    #expect(try photo(.ukrainian) == "Фото: запитайте: «⟨Ваша комуна⟩».")
    #expect(try photo(.arabic) == "الصورة: اسأل «⟨بلديتك⟩».")
    #expect(try photo(.english) == "Photo: ask “⟨Your commune⟩”.")
  }

  @Test("A fact whose sources disagree or that is out of date is never shown")
  func doubt() throws {
    let money = FactValue.money(Money(cents: 6500...6500))
    let conflict = Fact(
      name: "level_fee",
      versions: [
        .init(content: .conflicting(money, source: Sources.authority), ask: Offices.commune)
      ])
    let past = Fact(
      name: "old_price",
      versions: [
        .init(content: .known(money, source: Sources.authority), until: day("2025-12-31"))
      ])
    let procedure = Procedure(
      id: "prices", title: message("prices/title", "Prix"), summary: message("prices/s", "Prix."),
      reviewed: day("2026-11-24"), reviewWithin: CalendarDuration(6, .months),
      values: ["level_fee": .fact(conflict), "old_price": .fact(past)],
      steps: [
        Step(
          id: "done", kind: .finish(title: message("prices/done", "Fin")),
          say: sentences("prices/say", "Niveau : {level_fee}.", "Ancien : {old_price}."))
      ])
    let journey = Journey(through: procedure, today: day("2027-05-05"))
    let screen = try Presenter.translated(.french).screen(of: journey, at: nil)
    #expect(
      screen.paragraphs.map(\.debugText.withPlainSpaces) == [
        "Niveau : à demander à « ⟨Votre commune⟩ ».", "Ancien : à demander.",
      ])
    #expect(screen.sources.isEmpty)
  }

  @Test("What is said aloud is kept where it differs from what is read")
  func spoken() throws {
    let step = Step(
      id: "done",
      kind: .finish(
        title: message("s/done", "Le [[commune|CPAS]] paie {price}", spoken: "Le cé-pé-a-esse")))
    let procedure = Procedure(
      id: "s", title: message("s/title", "S"), summary: message("s/summary", "S."),
      reviewed: day("2026-11-24"), reviewWithin: CalendarDuration(6, .months),
      values: Renewal.values, steps: [step])
    let journey = Journey(through: procedure, today: day("2027-05-05"))
    let heading = try Presenter.translated(.french).screen(of: journey, at: nil).heading
    #expect(heading.spoken == [.words("Le cé-pé-a-esse")])
    #expect(heading.text.withPlainSpaces == "Le CPAS paie 25 €")
  }
}
