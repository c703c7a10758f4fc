package import Localization
/// The languages to choose from, each in its own words.
package struct LanguageMenu: Hashable, Sendable {
  /// One language.
  package struct Item: Hashable, Sendable {
    package let language: Language
    /// Its own name for itself.
    package let name: Line
    /// "Choose your language", in it.
    package let invitation: Line

    package init(language: Language, name: Line, invitation: Line) {
      self.language = language
      self.name = name
      self.invitation = invitation
    }
  }

  package let items: [Item]

  package init(items: [Item]) {
    self.items = items
  }
}

/// The procedures to choose from.
package struct ProcedureMenu: Hashable, Sendable {
  package let language: Language
  package let heading: Line
  package let procedures: [ProcedureLink]
  /// Says that nothing is kept.
  package let privacy: Line
  package let askAPerson: PersonNote
  package let notices: [Notice]

  package var direction: TextDirection { language.direction }

  package init(
    language: Language, heading: Line, procedures: [ProcedureLink], privacy: Line,
    askAPerson: PersonNote, notices: [Notice] = []
  ) {
    self.language = language
    self.heading = heading
    self.procedures = procedures
    self.privacy = privacy
    self.askAPerson = askAPerson
    self.notices = notices
  }
}
