/// Where a fact was read.
package struct Source: Hashable, Sendable {
  /// Who says it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The authority in charge.
    case authority
    /// Another serious page; the fact may differ, so people are told to check.
    case other
  }

  /// The date the page's own text carries.
  package enum CopyDate: Hashable, Sendable {
    case year(Int)
    case undated
  }

  /// When the copy was read: a month, as `2026-11`.
  package struct Month: Hashable, Sendable {
    package let year: Int
    package let month: Int

    package init?(year: Int, month: Int) {
      guard CalendarDate(year: year, month: month, day: 1) != nil else { return nil }
      self.year = year
      self.month = month
    }
  }

  package let id: SourceID
  /// The name of the authority or publisher, in French.
  package let authority: Message
  package let kind: Kind
  package let url: WebAddress
  package let copyOf: CopyDate
  package let seen: Month

  package init(
    id: SourceID, authority: Message, kind: Kind, url: WebAddress, copyOf: CopyDate, seen: Month
  ) {
    self.id = id
    self.authority = authority
    self.kind = kind
    self.url = url
    self.copyOf = copyOf
    self.seen = seen
  }
}
