import Presentation
package import TranslationExchange

/// Which texts a list shows.
package struct EntryFilter: Hashable, Sendable {
  /// What is asked of a text's state.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case all
    /// What waits for a translator: missing or stale.
    case toDo = "to-do"
    case missing
    case stale
    case unreviewed
    case reviewed
    case findings
  }

  package var kind: Kind
  package var domain: TextDomain?
  package var search: String

  package init(kind: Kind = .all, domain: TextDomain? = nil, search: String = "") {
    self.kind = kind
    self.domain = domain
    self.search = search
  }

  package func entries(of shelf: LanguageShelf) -> [WorkbenchEntry] {
    let key = SearchKey(search)
    return shelf.entries.filter { entry in
      (domain == nil || entry.domain == domain) && kind.takes(entry) && entry.contains(key)
    }
  }
}

extension EntryFilter.Kind {
  package func takes(_ entry: WorkbenchEntry) -> Bool {
    switch self {
    case .all: true
    case .toDo: entry.state == .missing || entry.state == .stale
    case .missing: entry.state == .missing
    case .stale: entry.state == .stale
    case .unreviewed: entry.state == .translated
    case .reviewed: entry.state == .reviewed
    case .findings: !entry.findings.isEmpty
    }
  }
}
