/// Many options, of which one is found by typing a part of its name.
package struct LongList: Hashable, Sendable {
  /// An option with the words by which it is found.
  package struct Entry: Hashable, Sendable {
    package let option: Option
    /// Names and postcodes, folded for comparison.
    let keys: [SearchKey]

    /// Makes an entry found by names in any language and by postcodes.
    package init(option: Option, names: [String]) {
      self.option = option
      keys = names.map(SearchKey.init)
    }

    /// The folded names with spaces between, for a medium that searches by itself.
    package var keywords: String { keys.map(\.folded).joined(separator: " ") }
  }

  /// "Type the beginning of the name".
  package let searchLabel: Line
  /// Said when nothing is found.
  package let nothingFound: Line
  /// In the order of the page's alphabet.
  package let entries: [Entry]

  package init(searchLabel: Line, nothingFound: Line, entries: [Entry]) {
    self.searchLabel = searchLabel
    self.nothingFound = nothingFound
    self.entries = entries
  }

  package var options: [Option] { entries.map(\.option) }

  /// The options one of whose names begins with the typed words, then those that contain them.
  ///
  /// Case, accents and the Arabic forms people confuse do not count; nothing typed finds all.
  package func options(matching typed: String) -> [Option] {
    let typed = SearchKey(typed)
    let beginning = entries.filter { $0.keys.contains { $0.begins(with: typed) } }
    let containing = entries.filter { entry in
      !beginning.contains(entry) && entry.keys.contains { $0.contains(typed) }
    }
    return (beginning + containing).map(\.option)
  }
}
