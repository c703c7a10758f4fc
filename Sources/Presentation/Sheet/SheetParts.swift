package import Localization

/// The hard words of a sheet.
package struct SheetGlosses: Hashable, Sendable {
  package let label: Line
  package let glosses: [Gloss]

  package init(label: Line, glosses: [Gloss]) {
    self.label = label
    self.glosses = glosses
  }
}

/// Names that a condition would be too long with, such as a group of countries.
package struct SheetNameList: Hashable, Sendable {
  /// "List A", as conditions call it.
  package let label: Line
  package let names: [Line]

  package init(label: Line, names: [Line]) {
    self.label = label
    self.names = names
  }
}

/// The sources of a sheet, numbered.
package struct SheetFootnotes: Hashable, Sendable {
  package struct Footnote: Hashable, Sendable {
    /// From 1, in the order of first use.
    package let number: Int
    package let source: SourceNote

    package init(number: Int, source: SourceNote) {
      self.number = number
      self.source = source
    }
  }

  package let label: Line
  package let footnotes: [Footnote]

  package init(label: Line, footnotes: [Footnote] = []) {
    self.label = label
    self.footnotes = footnotes
  }
}

/// Who gave out the sheet and can be asked in person.
package struct OrganisationBlock: Hashable, Sendable {
  /// Heads it: "ask a person".
  package let person: PersonNote
  package let contacts: [ContactItem]

  package init(person: PersonNote, contacts: [ContactItem]) {
    self.person = person
    self.contacts = contacts
  }
}

/// The QR code that brings back the answers of the sheet.
///
/// The answers stand in the address's fragment, which browsers never send; nothing else is in it.
package struct ResumeCode: Hashable, Sendable {
  /// Says what it is for.
  package let label: Line
  /// What the code holds: an address with everything in it.
  package let payload: String
  /// The readable address beside it, without the answers.
  package let address: LocalizedValue

  package init(label: Line, payload: String, address: LocalizedValue) {
    self.label = label
    self.payload = payload
    self.address = address
  }
}

/// Room to write by hand, by its labels.
package struct HandwritingSpace: Hashable, Sendable {
  /// "My notes".
  package let notes: Line
  /// "Stamp of the counter".
  package let stamp: Line

  package init(notes: Line, stamp: Line) {
    self.notes = notes
    self.stamp = stamp
  }
}
