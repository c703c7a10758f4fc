import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange
import TranslationWorkbench

struct ScreenIndexTests {
  @Test("Nearly every text of the procedures finds the screen that shows it.")
  func share() throws {
    let texts = try ShippedWorkbench.library.get().loaded.texts
    let index = try ShippedWorkbench.preview.get().index
    var lost: [String: [String]] = [:]
    var counts: [String: Int] = [:]
    for text in texts {
      let domain = TextDomain(of: text.context).name
      counts[domain, default: 0] += 1
      if index[EntryID(of: text)] == nil {
        lost[domain, default: []].append(text.context.path)
      }
    }
    for (domain, count) in counts where domain != "interface" {
      let share = 100 - 100 * (lost[domain]?.count ?? 0) / count
      #expect(share >= 98, "\(domain): \(share) %, without \(lost[domain] ?? [])")
    }
  }

  @Test("A sentence is found on the step that says it.")
  func step() throws {
    let (loaded, _) = try ShippedWorkbench.library.get()
    let index = try ShippedWorkbench.preview.get().index
    let procedure = try #require(loaded.library["residence-permit-renewal"])
    let text = try #require(
      loaded.texts.first { $0.context == procedure.title.context })
    #expect(index[EntryID(of: text)]?.page == .procedures)
    let step = try #require(procedure.steps.first { $0.id == "papers" })
    let heading = try #require(loaded.texts.first { $0.context == step.title.context })
    #expect(index[EntryID(of: heading)]?.page == .step("papers"))
    #expect(index[EntryID(of: heading)]?.journey?.procedure == "residence-permit-renewal")
  }
}
