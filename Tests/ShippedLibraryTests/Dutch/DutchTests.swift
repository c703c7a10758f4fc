import Diagnostics
import Foundation
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import TestSupport
import Testing
import TranslationExchange

/// The page "Add a language" of the manual, followed with Dutch: one Swift file and one folder.
///
/// Only the interface is translated, and not all of it has to be: what is new in French is shown in
/// French until somebody translates it.
@Suite("A fifth language")
struct DutchTests {
  private let shipped: Shipped
  private let folder: TranslationFolder

  init() throws {
    shipped = try .library()
    folder = try TranslationFolder(DutchFolder(), languages: [.dutch])
  }

  /// A folder of translations in which Dutch is the only language.
  private struct DutchFolder: LibraryFiles {
    private let root = RepositoryPaths.at("Tests", "ShippedLibraryTests", "Dutch")

    func names(in folder: String) throws(LibraryError) -> [String] {
      folder == "Translations/nl" ? ["interface.po"] : []
    }

    func bytes(of path: String) throws(LibraryError) -> [UInt8]? {
      (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
    }
  }

  private var interface: [TranslatableText] {
    shipped.loaded.texts.filter { TextDomain(of: $0.context) == .interface }
  }

  @Test("Updating brings the French into the files, and keeps every Dutch word")
  func update() throws {
    let source = try #require(folder.files[.dutch]?[.interface])
    let before = POReader.read(source)
    #expect(before.diagnostics == [])
    let merged = POMerge.merge(interface, into: before.file, language: .dutch)
    #expect(merged.header?["Plural-Forms"] == "nplurals=2; plural=(n != 1);")
    #expect(
      Set(merged.entries.flatMap(\.translation.texts)).isSuperset(
        of: before.file.entries.flatMap(\.translation.texts)))
    let again = POReader.read(SourceFile(path: "nl.po", text: POWriter.text(of: merged))).file
    #expect(POMerge.merge(interface, into: again, language: .dutch) == merged)
  }

  @Test("The checks read Dutch, and find no error in it")
  func checks() {
    let findings = TranslationAudit.findings(interface, in: TranslationReadings(folder))
    let states: Set<DiagnosticCode> = ["translation-stale", "translation-missing"]
    let errors = findings.filter { $0.severity == .error && !states.contains($0.code) }
    #expect(errors.map(\.message) == [])
    let turned = findings.filter { $0.code == LostNegation.code || $0.code == DoubledWord.code }
    #expect(turned.map(\.message) == [])
  }

  @Test("The status tells how much of the interface is Dutch")
  func status() throws {
    let all = TranslationStatus.all(of: shipped.loaded.texts, in: TranslationReadings(folder))
    let interface = try #require(all.first { $0.domain == .interface })
    #expect(interface.language == .dutch)
    #expect(interface.count(.translated) >= 200)
    #expect(all.filter { $0.domain != .interface }.allSatisfy { $0.count(.translated) == 0 })
  }

  @Test("Values are written as Dutch writes them")
  func values() throws {
    let day = try #require(CalendarDate(year: 2027, month: 5, day: 1))
    #expect(Language.dutch.value(day).text == "1\u{A0}mei 2027")
    #expect(Language.dutch.value(1234).text == "1.234")
    #expect(Language.dutch.pluralCategory(1) == .one)
    #expect(Language.dutch.pluralCategory(2) == .other)
    #expect(Language(tag: "nl") == nil, "people are not offered it")
  }

  @Test("A walk has Dutch buttons around French sentences, each marked")
  func walk() throws {
    let presenter = Presenter(
      library: shipped.loaded.library, interface: try Interface(of: shipped.loaded.library),
      catalogues: TranslationReadings(folder).catalogues, language: .dutch)
    let entry = try shipped.entry("itsme-activation")
    let journey = try #require(entry.journeys.first).journey(through: entry.procedure)
    let screen = presenter.screen(of: journey, at: nil)
    #expect(screen.kindLabel.language == .dutch)
    #expect(screen.heading.isFallback)
    #expect(screen.notices.map(\.kind) == [.untranslated, .notReviewed])
    let text = WalkTranscript(presenter: presenter, bidi: .terminal, width: 80).text(of: journey)
    #expect(text.contains("in\u{A0}het\u{A0}Frans") || text.contains("in het Frans"))
    #expect(text.contains("Klaar: "))
    #expect(presenter.languageMenu([.dutch]).items.first?.name.text == "Nederlands")
  }
}
