import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange
import TranslationWorkbench
import WebRenderer

@Suite("Who has read the words of a page")
struct ReviewNoticeTests {
  /// The library in English in which every text is its own number, read by a second person or not.
  private struct NumberedLibrary {
    let loaded: LoadedLibrary
    let presenter: Presenter

    init(isReviewed: (TranslatableText) -> Bool) throws {
      let (loaded, interface) = try ShippedWorkbench.library.get()
      self.loaded = loaded
      var file = POMerge.merge(loaded.texts, into: nil, language: .english)
      let places = Dictionary(
        loaded.texts.enumerated().map { ($1.poKey, $0) }
      ) { first, _ in first }
      for index in file.entries.indices {
        guard let number = places[file.entries[index].key] else { continue }
        let text = loaded.texts[number]
        file.entries[index].translation = text.numbered(number)
        if isReviewed(text) { file.entries[index].markReviewed(by: "Ann", on: nil) }
      }
      let source = SourceFile(path: "en.po", text: POWriter.text(of: file))
      presenter = Presenter(
        library: loaded.library, interface: interface,
        catalogues: Catalogues([CatalogueReading([source], language: .english).catalogue]),
        language: .english)
    }

    /// Every page of the examples, with the texts that are seen on it.
    func pages() -> [(name: String, texts: [TranslatableText], saysUnread: Bool)] {
      let renderer = WebRenderer(presenter: presenter, pictograms: loaded.pictograms)
      var pages: [(String, [TranslatableText], Bool)] = []
      ScreenTour(of: loaded).visit(with: presenter) { stop in
        guard stop.page.hasNotices else { return }
        let html = renderer.html(
          stop.page, in: WebContext(language: .english, medium: .browser))
        let numbers = html.split(separator: Character("⟦")).dropFirst()
          .compactMap { Int($0.prefix { $0.isNumber }) }
        let texts = Set(numbers).map { loaded.texts[$0] }
        pages.append(
          (
            "\(stop.place)",
            texts.filter { $0.context.path != "interface/not-reviewed" },
            texts.contains { $0.context.path == "interface/not-reviewed" }
          ))
      }
      return pages
    }
  }

  @Test("Where a second person has read all, no page says that somebody should")
  func allRead() throws {
    let pages = try NumberedLibrary { _ in true }.pages()
    #expect(pages.count > 100)
    #expect(pages.filter(\.saysUnread).map(\.name) == [])
  }

  @Test("Every page with a text of the procedures that nobody else has read says so")
  func someUnread() throws {
    func isRead(_ text: TranslatableText) -> Bool {
      TextDomain(of: text.context) == .interface || text.key.source.utf8.count.isMultiple(of: 5)
    }
    let pages = try NumberedLibrary(isReviewed: isRead).pages()
    // A page may weigh words that are folded away or only spoken; it never keeps silent on others.
    let silent = pages.filter { !$0.saysUnread && !$0.texts.allSatisfy(isRead) }
    #expect(silent.map(\.name) == [])
    #expect(pages.contains { $0.saysUnread })
  }

  @Test("Every word that a page or its buttons show is weighed")
  func interfaceUnread() throws {
    let pages = try NumberedLibrary { TextDomain(of: $0.context) != .interface }.pages()
    for page in pages where !page.saysUnread {
      Issue.record("\(page.name) shows \(page.texts.map(\.context.path))")
    }
  }
}

extension WebPage {
  /// Whether the page can speak of itself.
  fileprivate var hasNotices: Bool {
    switch self {
    case .procedures, .step, .checklist, .answers: true
    case .languages, .person, .words, .settings, .phone, .print, .resume, .confirmReset,
      .idleWarning, .failure, .calibration:
      false
    }
  }
}

extension TranslatableText {
  /// The number with all values and terms, so that pages explain and cite what they would.
  fileprivate func numbered(_ index: Int) -> POTranslation {
    let number = "⟦\(index)⟧"
    switch text {
    case .single(let pattern):
      let tokens = SentenceToken.all(in: pattern).filter { $0 != .strong }.map(\.written)
      return .single(([number] + tokens).joined(separator: " "))
    case .counted(_, let other):
      return .plural(id: other.source, forms: ["{count} \(number)", "{count} \(number)"])
    }
  }
}
