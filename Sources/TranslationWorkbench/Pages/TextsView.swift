import Localization
import Presentation
import ProcedureEngine
import TranslationExchange
import WebRenderer

/// The texts of a language that a filter takes, a page of them.
struct TextsView {
  struct Kind {
    let value: HTML
    let label: PhraseView
    let count: HTML
    let isChosen: Bool
  }

  struct Domain {
    let value: HTML
    let label: HTML
    let isChosen: Bool
  }

  struct Row {
    let id: HTML
    let address: HTML
    let french: HTML
    let tag: HTML
    let direction: HTML
    let words: HTML
    let stateClass: HTML
    let state: PhraseView
    let findings: PhraseView?
  }

  struct Table {
    let french: PhraseView
    let translation: PhraseView
    let state: PhraseView
    let rows: [Row]
  }

  static let rowsOnAPage = 50

  let tag: HTML
  let direction: HTML
  let name: HTML
  let left: PhraseView
  let next: LinkView?
  let nothingLeft: PhraseView?
  let address: HTML
  let show: PhraseView
  let kinds: [Kind]
  let file: PhraseView
  let domains: [Domain]
  let search: PhraseView
  let typed: HTML
  let showButton: PhraseView
  let found: PhraseView
  let none: PhraseView?
  let table: Table?
  let before: LinkView?
  let after: LinkView?

  init(
    _ words: PageWords, _ shelf: LanguageShelf, filter: EntryFilter, page: Int, titles: DomainTitles
  ) {
    let mark = LanguageMark(shelf.language)
    (tag, direction, name) = (mark.tag, mark.direction, HTML(shelf.language.nativeName))
    let toDo = shelf.count(.toDo, in: filter.domain)
    left = words.phrase(.workbenchLeft, count: toDo)
    let waiting = EntryFilter(kind: .toDo, domain: filter.domain)
    next = shelf.next(after: nil, waiting).map {
      words.link($0.address(in: shelf.language, waiting), .workbenchNext)
    }
    nothingLeft = toDo == 0 ? words.phrase(.workbenchNothingLeft) : nil
    address = HTML(WorkbenchRoute.list(shelf.language).path)
    show = words.phrase(.workbenchShow)
    kinds = EntryFilter.Kind.allCases.map { kind in
      Kind(
        value: HTML(kind.rawValue), label: words.phrase(kind.label),
        count: HTML(shelf.count(kind, in: filter.domain)), isChosen: kind == filter.kind)
    }
    file = words.phrase(.workbenchFile)
    let all = Domain(
      value: HTML(""), label: words.text(.workbenchAllFiles), isChosen: filter.domain == nil)
    domains =
      [all]
      + shelf.domains.map {
        Domain(
          value: HTML($0.name), label: HTML(titles.title(of: $0)), isChosen: $0 == filter.domain)
      }
    search = words.phrase(.workbenchSearch)
    typed = HTML(filter.search)
    showButton = words.phrase(.search)
    let entries = filter.entries(of: shelf)
    found = words.phrase(.workbenchFound, count: entries.count)
    none = entries.isEmpty ? words.phrase(.workbenchNone) : nil
    let start = max(0, min(page, (entries.count - 1) / Self.rowsOnAPage)) * Self.rowsOnAPage
    let shown = entries.dropFirst(start).prefix(Self.rowsOnAPage)
    table = entries.isEmpty ? nil : Table(words, Array(shown), shelf.language, filter)
    let number = start / Self.rowsOnAPage
    func turn(_ page: Int, _ key: InterfaceKey) -> LinkView {
      words.link(
        "\(WorkbenchRoute.list(shelf.language).path)?\(filter.query)&page=\(page)", key)
    }
    before = number > 0 ? turn(number - 1, .workbenchPageBefore) : nil
    after =
      start + Self.rowsOnAPage < entries.count ? turn(number + 1, .workbenchPageAfter) : nil
  }
}

extension TextsView.Table {
  fileprivate init(
    _ words: PageWords, _ entries: [WorkbenchEntry], _ language: Language, _ filter: EntryFilter
  ) {
    french = words.phrase(.workbenchFrench)
    translation = words.phrase(.workbenchTranslation)
    state = words.phrase(.workbenchState)
    let mark = LanguageMark(language)
    rows = entries.map { entry in
      TextsView.Row(
        id: HTML(entry.id.description), address: HTML(entry.address(in: language, filter)),
        french: HTML(entry.french.map(\.readable).joined(separator: " / ")), tag: mark.tag,
        direction: mark.direction,
        words: HTML(
          entry.entry.translation.texts.filter { !$0.isEmpty }.map(\.readable)
            .joined(separator: " / ")),
        stateClass: HTML(entry.state.rawValue), state: words.state(entry.state),
        findings: entry.findings.isEmpty ? nil : words.phrase(.workbenchFindings))
    }
  }
}

extension EntryFilter.Kind {
  fileprivate var label: InterfaceKey {
    switch self {
    case .all: .workbenchAll
    case .toDo: .workbenchToDo
    case .missing: .workbenchMissing
    case .stale: .workbenchStale
    case .unreviewed: .workbenchUnreviewed
    case .reviewed: .workbenchReviewed
    case .findings: .workbenchFindings
    }
  }
}

extension EntryFilter {
  /// The filter as the query of an address.
  var query: String {
    "filter=\(kind.rawValue)&domain=\((domain?.name ?? "").queryEncoded)"
      + "&search=\(search.queryEncoded)"
  }

  /// Reads the query of an address; what it does not say is not asked.
  init(_ query: FormFields) {
    self.init(
      kind: query["filter"].flatMap(EntryFilter.Kind.init) ?? .all,
      domain: query["domain"].flatMap { $0.isEmpty ? nil : TextDomain($0) },
      search: String((query["search"] ?? "").prefix(100)))
  }
}

extension TextsView {
  /// The page of the list on which a text stands, at its row; the first page when it stands on none.
  static func address(
    of entry: WorkbenchEntry, in entries: [WorkbenchEntry], _ language: Language,
    _ filter: EntryFilter
  ) -> String {
    let list = "\(WorkbenchRoute.list(language).path)?\(filter.query)"
    guard let place = entries.firstIndex(where: { $0.id == entry.id }) else { return list }
    return "\(list)&page=\(place / rowsOnAPage)#\(entry.id)"
  }
}

extension WorkbenchEntry {
  /// The page of the text, which knows from which list one came.
  func address(in language: Language, _ filter: EntryFilter) -> String {
    "\(WorkbenchRoute.entry(language, id).path)?\(filter.query)"
  }
}

extension MessagePattern {
  /// The words with values by their names, without the marks of terms and strong words.
  var readable: String {
    func text(_ inlines: [Inline]) -> String {
      inlines.map { inline in
        switch inline {
        case .words(let words), .term(_, let words): words
        case .value(let name): "{\(name)}"
        case .strong(let inner): text(inner)
        }
      }.joined()
    }
    return text(inlines)
  }
}

extension String {
  /// The words without marks; as it stands when the marks are broken.
  var readable: String { (try? MessagePattern(parsing: self))?.readable ?? self }
}

/// What the parts of the library are called.
struct DomainTitles {
  let words: PageWords

  func title(of domain: TextDomain) -> String {
    if domain.name == "interface" { return words.presenter.line(.workbenchInterface).text }
    if domain.name == "shared" { return words.presenter.line(.workbenchShared).text }
    let menu = words.presenter.procedureMenu()
    return menu.procedures.first { $0.id.text == domain.name }?.title.text ?? domain.name
  }
}
