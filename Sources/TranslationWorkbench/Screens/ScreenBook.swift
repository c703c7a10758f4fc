package import Localization
import Presentation
import ProcedureEngine
package import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// The screens on which some texts are seen, as files that a browser opens without a server.
///
/// A volunteer who works in another program sees each text where people see it, in French and in
/// the translation side by side.
package struct ScreenBook: Sendable {
  package struct Screen: Sendable {
    /// Without extension: `screens/residence-permit-renewal/012`.
    package let path: String
    let place: ShownPlace
    /// What is seen there first, in the order of the files.
    fileprivate(set) var texts: [TranslatableText]
  }

  private let preview: ScreenPreview
  /// In the order of the first text of each.
  package private(set) var screens: [Screen] = []
  private var numbers: [ShownPlace: Int] = [:]

  /// Finds the screens of the texts; what no example of the library shows has none.
  package init(_ preview: ScreenPreview, of texts: [TranslatableText]) {
    self.preview = preview
    var counts: [String: Int] = [:]
    for text in texts {
      guard let place = preview.index[EntryID(of: text)] else { continue }
      if let number = numbers[place] {
        screens[number].texts.append(text)
        continue
      }
      let folder = place.journey?.procedure.text ?? "guichet"
      counts[folder, default: 0] += 1
      numbers[place] = screens.count
      screens.append(
        Screen(
          path: "screens/\(folder)/\(Self.threeDigits(counts[folder, default: 0]))", place: place,
          texts: [text]))
    }
  }

  private static func threeDigits(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
  }

  /// The file on which a text is seen, with its place in it: `screens/x/012.html#x/title`.
  package func address(of text: TranslatableText) -> String? {
    preview.index[EntryID(of: text)].flatMap { numbers[$0] }.map {
      "\(screens[$0].path).html#\(text.context.path)"
    }
  }

  /// The screen in French beside the screen in the language of a catalogue, with its texts below.
  package func html(of screen: Screen, over catalogue: Catalogue) -> String {
    let presenter = preview.presenter(over: catalogue)
    return WorkbenchTemplate.html(
      BookView(
        screen, PageWords(presenter: presenter), catalogue,
        pages: [Language.source, catalogue.language].map {
          (language: $0, html: page(of: screen, in: $0, presenter))
        }))
  }

  /// The screen alone in one language, for a picture of it.
  package func page(
    of screen: Screen, in language: Language, over catalogue: Catalogue
  ) -> String {
    page(of: screen, in: language, preview.presenter(over: catalogue))
  }

  private func page(of screen: Screen, in language: Language, _ presenter: Presenter) -> String {
    guard let html = preview.standaloneHTML(at: screen.place, presenter.speaking(language)) else {
      preconditionFailure("a place was found on the tour of the same library")
    }
    return html
  }
}
