import Localization
package import PaperRenderer
package import Pictograms
package import Presentation
import ProcedureEngine
import Synchronization
package import TranslationExchange

/// Makes the sheets of one library: the same order is the same bytes.
///
/// It keeps what orders share, and nothing of what stands on a sheet. Threads may use it side by side.
package final class SheetPress: Sendable {
  private let presenter: Presenter
  private let versions: ContentVersions
  private let renderer: PaperRenderer
  /// Those of the procedures printed so far, the same for every language.
  private let signposts = Mutex<[ProcedureID: Signposts]>([:])

  /// Makes a press; the presenter knows every language that will be ordered.
  package init(_ presenter: Presenter, _ versions: ContentVersions, _ pictograms: PictogramSet) {
    self.presenter = presenter
    self.versions = versions
    renderer = PaperRenderer(pictograms: pictograms)
  }

  /// What stands on a sheet; without an address to resume at it has no code.
  package func sheet(_ order: SheetOrder, resumingAt resumeAddress: String?) -> Sheet {
    let presenter = presenter(for: order)
    let version = versions.version(of: order.procedure.id, in: order.languages.set)
    let details = SheetDetails(versionCode: version.code, resumeAddress: resumeAddress)
    switch order.content {
    case .personal(let journey): return presenter.personalSheet(of: journey, details)
    case .ownDocuments(let journey): return presenter.documentsSheet(of: journey, details)
    case .documents(let procedure, let today):
      return presenter.documentsSheet(of: procedure, today: today, details)
    case .blank(let procedure, let today):
      return presenter.blankSheet(
        of: procedure, following: signposts(of: procedure), today: today, details)
    }
  }

  /// What one thread prints with, for those who print many sheets.
  package var bench: PaperBench { renderer.bench }

  /// A sheet on paper, printed with what the thread printed others with.
  package func rendered(
    _ order: SheetOrder, format: PaperFormat = PaperFormat(), resumingAt resumeAddress: String?,
    with bench: PaperBench? = nil
  ) throws(PaperError) -> RenderedSheet {
    let sheet = sheet(order, resumingAt: resumeAddress)
    return try (bench ?? self.bench).render(sheet, format: format, day: order.today)
  }

  /// A picture of the first page of a sheet, so many pixels wide, as PNG.
  package func preview(_ order: SheetOrder, width: Int) throws(PaperError) -> [UInt8] {
    try bench.preview(sheet(order, resumingAt: nil), format: PaperFormat(), width: width)
  }

  /// Who writes the words of a sheet.
  package func presenter(for order: SheetOrder) -> Presenter {
    let languages = order.languages
    return presenter.speaking(languages.language, beside: languages.counterLanguage)
  }

  /// Put up once: whoever needs them meanwhile waits.
  private func signposts(of procedure: Procedure) -> Signposts {
    signposts.withLock { known in
      if let signposts = known[procedure.id] { return signposts }
      let new = Signposts(of: procedure, on: procedure.criticalDays)
      known[procedure.id] = new
      return new
    }
  }
}
