import Presentation
import ProcedureEngine
import Testing

struct Scratch {
  @Test("scratch") func scratch() throws {
    let p = try Presenter.sample(.french)
    let j = Journey.renewal()
    for s in j.stages { print(p.screen(of: j, at: s.step.id).debugText); print("=====") }
    let k = Journey.renewal(.unknownCard)
    for s in ["about", "appointment", "fee"] {
      print(p.screen(of: k, at: StepID(s)).debugText); print("=====")
    }
    let l = Journey.renewal(["card": .choice("b"), "expiry": .date(day("2027-01-01"))])
    for s in ["too-late"] { print(p.screen(of: l, at: StepID(s)).debugText); print("=====") }
    print(p.checklist(of: j).debugText)
    print(p.checklist(of: k).debugText)
  }
}
