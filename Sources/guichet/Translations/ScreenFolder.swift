import Localization
import Presentation
import ProcedureLibrary
import TranslationExchange
import TranslationWorkbench

/// The screens of what a translator gets, drawn in French and in the language.
struct ScreenFolder {
  let book: ScreenBook
  let catalogue: Catalogue
  private let texts: [TranslatableText]

  init(_ workshop: TranslationWorkshop, _ language: Language, only domain: TextDomain?) throws {
    texts = workshop.texts.filter {
      TextDomain(of: $0.context) == domain ?? TextDomain(of: $0.context)
    }
    let interface = try Interface(of: workshop.loaded.library)
    book = ScreenBook(ScreenPreview(of: workshop.loaded, interface: interface), of: texts)
    catalogue = TranslationReadings(workshop.folder, of: [language]).catalogue(of: language)
  }

  /// The files by path.
  var pages: [String: String] {
    Dictionary(
      book.screens.map { ("\($0.path).html", book.html(of: $0, over: catalogue)) }
    ) { first, _ in first }
  }

  /// Each screen in one language, for a picture: `screens/x/012-fr.png`.
  var pagesAlone: [(path: String, html: String)] {
    book.screens.flatMap { screen in
      [Language.source, catalogue.language].map { language in
        (
          "\(screen.path)-\(language.tag).png",
          book.page(of: screen, in: language, over: catalogue)
        )
      }
    }
  }

  /// Where each text is seen.
  var addresses: [POEntry.Key: String] {
    var addresses: [POEntry.Key: String] = [:]
    for text in texts { addresses[text.poKey] = book.address(of: text) }
    return addresses
  }
}

extension TranslationWorkshop {
  /// What a translator gets, each text with the screen it is seen on.
  func document(
    in language: Language, only domain: TextDomain?, screens: ScreenFolder? = nil
  ) throws -> ExchangeDocument {
    ExchangeDocument(
      try merged(language, only: domain), language: language, screens: screens?.addresses ?? [:])
  }
}
