import Diagnostics
import Localization
package import Presentation
import ProcedureEngine
package import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// For every text, the first page of the library's examples that shows it.
///
/// It is found and not declared: the whole library is drawn once in a language in which every text
/// is only its own number, and the numbers are read off the pages.
package struct ScreenIndex: Sendable {
  private var places: [EntryID: ShownPlace] = [:]

  package init(
    of loaded: LoadedLibrary, interface: Interface, tour: ScreenTour
  ) {
    let numbered = NumberedLibrary(loaded, interface: interface)
    let renderer = WebRenderer(presenter: numbered.presenter, pictograms: loaded.pictograms)
    var found: [Int: ShownPlace] = [:]
    tour.visit(with: numbered.presenter) { stop in
      let context = WebContext(language: numbered.language, medium: .browser)
      for number in Self.numbers(in: renderer.html(stop.page, in: context))
      where found[number] == nil {
        found[number] = stop.place
      }
      for (number, place) in Self.options(at: stop) where found[number] == nil {
        found[number] = place
      }
    }
    for (index, text) in loaded.texts.enumerated() {
      places[EntryID(of: text)] = found[index]
    }
    addSpoken(loaded.texts)
  }

  /// What is only said aloud is found where its written text is.
  private mutating func addSpoken(_ texts: [TranslatableText]) {
    let byContext = Dictionary(grouping: texts, by: \.context)
    for text in texts where text.context.path.hasSuffix("/spoken") {
      let written = MessageContext(String(text.context.path.dropLast("/spoken".count)))
      let place = (byContext[written] ?? []).compactMap { places[EntryID(of: $0)] }.first
      if places[EntryID(of: text)] == nil { places[EntryID(of: text)] = place }
    }
  }

  package subscript(id: EntryID) -> ShownPlace? { places[id] }

  /// The numbers of texts that stand in a page.
  private static func numbers(in html: String) -> Set<Int> {
    var numbers: Set<Int> = []
    for part in html.split(separator: NumberedLibrary.opening).dropFirst() {
      if let number = Int(part.prefix { $0.isNumber }) { numbers.insert(number) }
    }
    return numbers
  }

  /// The names of a long list, which are seen only when they are searched.
  private static func options(at stop: ScreenTour.Stop) -> [(Int, ShownPlace)] {
    guard case .step(let screen, _, _) = stop.page, case .step(let step) = stop.place.page,
      case .longList(let list) = screen.prompt?.kind
    else { return [] }
    return list.options.flatMap { option in
      numbers(in: option.label.text).map { number in
        let page = ShownPlace.Page.option(step, option.id.text)
        return (number, ShownPlace(page: page, journey: stop.place.journey))
      }
    }
  }
}

/// The library in a language in which every text is its own number.
private struct NumberedLibrary {
  static let opening: Character = "⟦"
  /// Any language with a catalogue; its words are never seen.
  let language = Language.english
  let presenter: Presenter

  init(_ loaded: LoadedLibrary, interface: Interface) {
    var file = POFile(header: POHeader(language: .english))
    file.entries = loaded.texts.enumerated().map { index, text in
      POEntry(context: text.context.path, id: text.key.source, translation: text.numbered(index))
    }
    let source = SourceFile(path: "numbered.po", bytes: Array(POWriter.text(of: file).utf8))
    let catalogue = CatalogueReading([source], language: .english).catalogue
    presenter = Presenter(
      library: loaded.library, interface: interface, catalogues: Catalogues([catalogue]),
      language: .english)
  }
}

extension TranslatableText {
  /// The number with all values and terms, so that pages explain and cite what they would.
  fileprivate func numbered(_ index: Int) -> POTranslation {
    let number = "\(NumberedLibrary.opening)\(index)⟧"
    switch text {
    case .single(let pattern):
      let tokens = SentenceToken.all(in: pattern).filter { $0 != .strong }.map(\.written)
      return .single(([number] + tokens).joined(separator: " "))
    case .counted(_, let other):
      let forms = Language.english.pluralForms.categories.map { _ in "{count} \(number)" }
      return .plural(id: other.source, forms: forms)
    }
  }
}
