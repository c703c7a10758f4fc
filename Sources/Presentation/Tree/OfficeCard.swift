package import Localization
package import ProcedureEngine

/// A place where people can help or decide.
package struct OfficeCard: Hashable, Sendable {
  package let id: OfficeID
  /// "Where".
  package let label: Line
  package let name: Line
  /// The name on the door, in French; nothing when ``name`` is French already.
  package let officialName: LocalizedValue?
  package let what: [Line]
  package let note: [Line]
  package let contacts: [ContactItem]
  package let pictogram: PictogramID?

  package init(
    id: OfficeID, label: Line, name: Line, officialName: LocalizedValue? = nil, what: [Line] = [],
    note: [Line] = [], contacts: [ContactItem] = [], pictogram: PictogramID? = nil
  ) {
    self.id = id
    self.label = label
    self.name = name
    self.officialName = officialName
    self.what = what
    self.note = note
    self.contacts = contacts
    self.pictogram = pictogram
  }
}

/// A way to reach somebody, or whom to ask for it.
package struct ContactItem: Hashable, Sendable {
  /// Where a contact leads, for a medium that can follow it.
  package enum Target: Hashable, Sendable {
    /// Digits only, with a leading plus in the international form.
    case phone(dialled: String)
    /// As people type it, without a scheme.
    case web(String)
    case email(String)
    case address(String)
  }

  package enum Content: Hashable, Sendable {
    case known(LocalizedValue, Target, SourceID)
    /// The contact is not established: a sentence that says whom to ask.
    case ask(Line)
  }

  /// What it is: "Telephone", "On the web".
  package let label: Line
  package let content: Content

  package init(label: Line, content: Content) {
    self.label = label
    self.content = content
  }
}
