import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Synchronization
import TranslationExchange

/// Makes the sheets of one edition of the library.
///
/// Sheets for everybody are kept; a person's own never is.
final class SheetPress: Sendable {
  private let library: LoadedLibrary
  private let translations: TranslationFolder
  private let renderer: PaperRenderer
  private let kept = Mutex(Kept())

  private struct Kept {
    var signposts: [ProcedureID: Signposts] = [:]
    var sheets: [Key: [UInt8]] = [:]
    var bytes = 0
  }

  private struct Key: Hashable {
    let name: String
    let today: CalendarDate
    let resumeAddress: String?
  }

  static let mostBytes = 32 * 1024 * 1024

  init(_ library: LoadedLibrary, _ translations: TranslationFolder) {
    self.library = library
    self.translations = translations
    renderer = PaperRenderer(pictograms: library.pictograms)
  }

  /// A person's own sheet.
  func personal(
    _ journey: Journey, _ order: SheetOrder, speaking presenter: Presenter, resumeAddress: String?
  ) throws(PaperError) -> RenderedSheet {
    let sheet = presenter.personalSheet(of: journey, details(order, resumeAddress))
    return try renderer.render(sheet, day: journey.today)
  }

  /// A sheet for everybody as PDF, made now if it was not before.
  func shared(
    _ order: SheetOrder, speaking presenter: Presenter, today: CalendarDate, resumeAddress: String?
  ) throws(PaperError) -> [UInt8] {
    let key = Key(name: order.fileName, today: today, resumeAddress: resumeAddress)
    if let pdf = kept.withLock({ $0.sheets[key] }) { return pdf }
    let details = details(order, resumeAddress)
    let sheet =
      switch order.kind {
      case .blank:
        presenter.blankSheet(
          of: order.procedure, following: signposts(of: order.procedure), today: today, details)
      case .documents: presenter.documentsSheet(of: order.procedure, today: today, details)
      case .personal: preconditionFailure("a person's own sheet is kept nowhere")
      }
    let pdf = try renderer.render(sheet, day: today).pdf
    kept.withLock { kept in
      // Everything is made again rather than one sheet forgotten: it takes a few seconds at most.
      if kept.bytes + pdf.count > Self.mostBytes { (kept.sheets, kept.bytes) = ([:], 0) }
      if kept.sheets.updateValue(pdf, forKey: key) == nil { kept.bytes += pdf.count }
    }
    return pdf
  }

  private func details(_ order: SheetOrder, _ resumeAddress: String?) -> SheetDetails {
    let languages = Set([order.language, order.counterLanguage].compactMap(\.self))
    let version = ContentVersion(of: order.procedure.id, in: languages, library, translations)
    return SheetDetails(versionCode: version.code, resumeAddress: resumeAddress)
  }

  private func signposts(of procedure: Procedure) -> Signposts {
    if let known = kept.withLock({ $0.signposts[procedure.id] }) { return known }
    let new = Signposts(of: procedure, on: procedure.criticalDays)
    kept.withLock { $0.signposts[procedure.id] = new }
    return new
  }
}
