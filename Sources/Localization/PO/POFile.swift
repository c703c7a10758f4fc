/// A PO file: header and entries, without places.
package struct POFile: Hashable, Sendable {
  /// Nothing when the file has no entry with an empty `msgid`.
  package var header: POHeader?
  package var entries: [POEntry]

  package init(header: POHeader? = nil, entries: [POEntry] = []) {
    self.header = header
    self.entries = entries
  }
}
