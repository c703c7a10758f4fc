/// A place where people work who can help or decide.
package struct Office: Hashable, Sendable {
  /// A way to reach an office, with the source that gives it.
  package struct Contact: Hashable, Sendable {
    package enum Way: Hashable, Sendable {
      case phone(PhoneNumber)
      case url(WebAddress)
      case email(EmailAddress)
      case address(PostalAddress)
    }

    package let way: Way
    package let source: Source

    package init(_ way: Way, source: Source) {
      self.way = way
      self.source = source
    }
  }

  package let id: OfficeID
  package let name: Message
  /// What it does, in plain words.
  package let what: [Sentence]
  package let note: [Sentence]
  package let contacts: [Contact]
  /// Belgian postcodes by which people find it.
  package let postcodes: [String]
  /// The group of which this is the general entry ("your commune"): the chosen member is shown if known.
  package let standsFor: OfficeGroupID?
  package let pictogram: PictogramID?

  package init(
    id: OfficeID, name: Message, what: [Sentence] = [], note: [Sentence] = [],
    contacts: [Contact] = [], postcodes: [String] = [], standsFor: OfficeGroupID? = nil,
    pictogram: PictogramID? = nil
  ) {
    self.id = id
    self.name = name
    self.what = what
    self.note = note
    self.contacts = contacts
    self.postcodes = postcodes
    self.standsFor = standsFor
    self.pictogram = pictogram
  }
}

/// Offices of one kind of which each person has one, such as the communes.
package struct OfficeGroup: Hashable, Sendable {
  package let id: OfficeGroupID
  package let name: Message
  package let members: [Office]

  package init(id: OfficeGroupID, name: Message, members: [Office]) {
    self.id = id
    self.name = name
    self.members = members
  }
}
