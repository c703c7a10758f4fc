import Diagnostics
package import Localization
package import Presentation
import ProcedureEngine
package import ProcedureLibrary
import WebRenderer

/// Draws the real screens of the library with a draft among the translations.
package struct ScreenPreview: Sendable {
  private let loaded: LoadedLibrary
  private let interface: Interface
  package let tour: ScreenTour
  package let index: ScreenIndex

  package init(of loaded: LoadedLibrary, interface: Interface) {
    self.loaded = loaded
    self.interface = interface
    tour = ScreenTour(of: loaded)
    index = ScreenIndex(of: loaded, interface: interface, tour: tour)
  }

  /// The page that shows a text, with a draft in place of its translation.
  ///
  /// - Returns: Nothing when no example leads to a page with the text.
  package func html(
    of entry: WorkbenchEntry, draft: POTranslation?, over catalogue: Catalogue
  ) -> String? {
    let presenter = presenter(with: draft, of: entry, over: catalogue)
    guard let place = index[entry.id], let page = tour.page(at: place, with: presenter) else {
      return nil
    }
    return renderer(presenter).html(page, in: context(at: place, presenter))
  }

  /// The page at a place as a file of its own; nothing when its example is gone.
  func standaloneHTML(at place: ShownPlace, _ presenter: Presenter) -> String? {
    tour.page(at: place, with: presenter).map {
      renderer(presenter).standaloneHTML($0, in: context(at: place, presenter))
    }
  }

  private func renderer(_ presenter: Presenter) -> WebRenderer {
    WebRenderer(presenter: presenter, pictograms: loaded.pictograms)
  }

  private func context(at place: ShownPlace, _ presenter: Presenter) -> WebContext {
    var context = WebContext(language: presenter.language, medium: .browser)
    context.procedure = place.journey?.procedure
    return context
  }

  /// A presenter of the catalogue's language that uses the draft.
  package func presenter(
    with draft: POTranslation? = nil, of entry: WorkbenchEntry? = nil, over catalogue: Catalogue
  ) -> Presenter {
    var catalogue = catalogue
    if let draft, let entry {
      var file = POFile(header: POHeader(language: catalogue.language))
      file.entries = [
        POEntry(context: entry.entry.context, id: entry.entry.id, translation: draft)
      ]
      let source = SourceFile(path: "draft.po", bytes: Array(POWriter.text(of: file).utf8))
      catalogue = CatalogueReading([POReader.read(source)], over: catalogue).catalogue
    }
    return Presenter(
      library: loaded.library, interface: interface, catalogues: Catalogues([catalogue]),
      language: catalogue.language)
  }
}
