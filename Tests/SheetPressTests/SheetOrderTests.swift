import Foundation
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import SheetPress
import TestSupport
import Testing
import TranslationExchange

@Suite("Ordering sheets")
struct SheetOrderTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 24)

  private func library() throws -> (LoadedLibrary, TranslationFolder) {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    return (try LibraryLoader.load(folder, only: "itsme-activation"), try TranslationFolder(folder))
  }

  @Test("No language stands beside itself, and each but French stands alone and beside French")
  func languages() {
    #expect(SheetLanguages(.arabic, with: .arabic).counterLanguage == nil)
    #expect(SheetLanguages.all.map(\.tags) == ["fr", "uk", "uk-fr", "ar", "ar-fr", "en", "en-fr"])
  }

  @Test("The sheets for everybody have stable names, and a person's has its own")
  func names() throws {
    let procedure = try #require(library().0.library["itsme-activation"])
    let day = try #require(today)
    let names = SheetOrder.all(of: procedure, on: day).map(\.name)
    #expect(names.count == 14)
    #expect(names.first == "itsme-activation.blank.fr")
    #expect(names.last == "itsme-activation.documents.en-fr")
    let journey = Journey(through: procedure, today: day)
    let order = SheetOrder(.ownDocuments(journey), in: SheetLanguages(.arabic, with: .french))
    #expect(order.name == "itsme-activation.documents.ar-fr")
    #expect(order.kind == .documents)
    #expect(order.today == day)
  }

  @Test("A sheet says which text it was printed from, and has a code where an address is known")
  func sheet() throws {
    let (loaded, translations) = try library()
    let presenter = Presenter(
      library: loaded.library, interface: try Interface(of: loaded.library),
      catalogues: TranslationReadings(translations).catalogues, language: .french)
    let versions = ContentVersions(loaded, translations)
    let press = SheetPress(presenter, versions, loaded.pictograms)
    let procedure = try #require(loaded.library["itsme-activation"])
    let content = SheetOrder.Content.documents(procedure, on: try #require(today))
    let order = SheetOrder(content, in: SheetLanguages(.ukrainian))
    let sheet = press.sheet(order, resumingAt: nil)
    #expect(sheet.resume == nil)
    #expect(press.sheet(order, resumingAt: "https://guichet.example/resume").resume != nil)
    #expect(sheet.language == .ukrainian)
    #expect(
      sheet.head.versionCode == versions.version(of: procedure.id, in: [.ukrainian]).code)
    #expect(sheet.head.versionCode != versions.version(of: procedure.id, in: [.arabic]).code)
  }
}
