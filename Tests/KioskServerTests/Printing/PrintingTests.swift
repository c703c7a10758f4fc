import KioskServer
import Localization
import Presentation
import ProcedureEngine
import Testing
import WebRenderer

@Suite("printing at the terminal")
struct PrintingTests {
  private let printer = TestPrinter()

  private func site() throws -> Site {
    try Site(.terminal(pixelsPerMillimetre: 4), printer: printer)
  }

  @Test("is offered only where there is a printer")
  func offered() throws {
    var visitor = Visitor.inPermit(at: try site())
    #expect(visitor.page("/list").contains("can print"))
    var other = Visitor.inPermit(at: try Site(.terminal(pixelsPerMillimetre: 4)))
    #expect(!other.page("/list").contains("can print"))
    #expect(other.post("/print", "").status == 404)
  }

  @Test("sends the person's list as PDF and shows how it goes, to them alone")
  func prints() async throws {
    let site = try site()
    var visitor = Visitor.inPermit(at: site)
    var other = Visitor.inPermit(at: site)
    #expect(visitor.page("/print", "print=yes").hasPrefix("print printing\n"))
    #expect(visitor.page("/print").hasPrefix("print printing\n"))
    #expect(other.page("/print").hasPrefix("checklist\n"))
    printer.endJob()
    await site.printing?.finish()
    #expect(visitor.page("/print").hasPrefix("print done\n"))
    #expect(printer.sheets.map { String(decoding: $0.prefix(5), as: UTF8.self) } == ["%PDF-"])
    #expect(site.counts[PrintCounts.Sheet(.personal, of: "permit", in: .french)] == 1)
  }

  @Test(
    "says what keeps the printer from it",
    arguments: [
      (PrinterFailure.noPaper, "print noPaper\n"), (.noAnswer, "print noAnswer\n"),
      (.stuck, "print stuck\n"),
    ])
  func fails(failure: PrinterFailure, page: String) async throws {
    let site = try site()
    var visitor = Visitor.inPermit(at: site)
    _ = visitor.post("/print", "")
    printer.endJob(failure)
    await site.printing?.finish()
    #expect(visitor.page("/print").hasPrefix(page))
  }

  @Test("does one job at a time; a second press of the same person changes nothing")
  func oneAtATime() async throws {
    let site = try site()
    var first = Visitor.inPermit(at: site)
    var second = Visitor.inPermit(at: site)
    _ = first.post("/print", "")
    #expect(first.post("/print", "").location == .print)
    let reply = second.post("/print", "")
    #expect(reply.status == 409)
    #expect(reply.text.hasPrefix("print busy\n"))
    printer.endJob()
    await site.printing?.finish()
    #expect(second.post("/print", "").location == .print)
    printer.endJob()
    await site.printing?.finish()
    #expect(printer.sheets.count == 2)
  }

  @Test("ends after two sheets in a visit, and begins again with the next person")
  func twice() async throws {
    let site = try site()
    var visitor = Visitor.inPermit(at: site)
    for _ in 0..<2 {
      _ = visitor.post("/print", "")
      printer.endJob()
      await site.printing?.finish()
    }
    #expect(visitor.post("/print", "").text.hasPrefix("print enough\n"))
    _ = visitor.post("/reset", "")
    var next = Visitor.inPermit(at: site)
    #expect(next.post("/print", "").location == .print)
  }

  @Test("counts no sheet that did not come out")
  func failuresAreFree() async throws {
    let site = try site()
    var visitor = Visitor.inPermit(at: site)
    for failure in [PrinterFailure.noPaper, nil, .stuck, nil] {
      #expect(visitor.post("/print", "").location == .print)
      printer.endJob(failure)
      await site.printing?.finish()
    }
    #expect(visitor.post("/print", "").text.hasPrefix("print enough\n"))
    #expect(site.counts[PrintCounts.Sheet(.personal, of: "permit", in: .french)] == 2)
  }

  @Test("ends after thirty sheets in an hour, whoever asks")
  func thirtyAnHour() async throws {
    let site = try site()
    for _ in 0..<30 {
      var visitor = Visitor.inPermit(at: site)
      _ = visitor.post("/print", "")
      printer.endJob()
      await site.printing?.finish()
    }
    var visitor = Visitor.inPermit(at: site)
    #expect(visitor.post("/print", "").text.hasPrefix("print stuck\n"))
    site.clock.advance(by: 3600)
    var later = Visitor.inPermit(at: site)
    #expect(later.post("/print", "").location == .print)
  }

  @Test("leaves a list of many pages to a person")
  func tooLong() throws {
    let edition = try Edition(
      of: SmallLibrary.files(replacing: SmallLibrary.cardPath, by: SmallLibrary.longCard),
      drawing: Drawn.drawing)
    let site = try Site(
      .terminal(pixelsPerMillimetre: 4), edition: edition, printer: printer)
    var visitor = Visitor(at: site)
    _ = visitor.post("/language", "language=fr")
    _ = visitor.post("/enter", "procedure=card")
    #expect(visitor.post("/print", "").text.hasPrefix("print tooLong\n"))
    #expect(printer.sheets.isEmpty)
  }

  @Test("a reset lets the paper come out and forgets whose it is")
  func reset() async throws {
    let site = try site()
    var visitor = Visitor.inPermit(at: site)
    _ = visitor.post("/print", "")
    let before = visitor.cookie
    _ = visitor.post("/reset", "")
    printer.endJob()
    await site.printing?.finish()
    visitor.cookie = before
    #expect(visitor.page("/print").hasPrefix("languages"))
    #expect(printer.sheets.count == 1)
  }
}
