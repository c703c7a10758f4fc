package import ProcedureEngine

/// One part of a screen's body.
package enum Block: Hashable, Sendable {
  case paragraph(Line)
  case optional(Line)
  case warning(Advice)
  case tip(Advice)
  case prerequisite(Prerequisite)
  case documents(DocumentList)
  case actions([ActionItem])
  case window(WindowNote)
  case fee(FeeNote)
  case duration(DurationNote)
  case office(OfficeCard)
  case contacts([ContactItem])
  case trouble(TroubleList)
  case instead(ProcedureLinks)
}

/// Sentences under a label, such as a warning.
package struct Advice: Hashable, Sendable {
  package let label: Line
  package let lines: [Line]

  package init(label: Line, lines: [Line]) {
    self.label = label
    self.lines = lines
  }
}

/// A procedure to do first; the person comes back to this place with all answers.
package struct Prerequisite: Hashable, Sendable {
  /// "First:".
  package let label: Line
  package let procedure: ProcedureLink
  package let comeBack: Line

  package init(label: Line, procedure: ProcedureLink, comeBack: Line) {
    self.label = label
    self.procedure = procedure
    self.comeBack = comeBack
  }
}

/// A procedure one can go to.
package struct ProcedureLink: Hashable, Sendable {
  package let id: ProcedureID
  package let title: Line
  package let summary: Line
  package let pictogram: PictogramID?

  package init(id: ProcedureID, title: Line, summary: Line, pictogram: PictogramID? = nil) {
    self.id = id
    self.title = title
    self.summary = summary
    self.pictogram = pictogram
  }
}

/// Procedures under a label, such as what to do instead.
package struct ProcedureLinks: Hashable, Sendable {
  package let label: Line
  package let links: [ProcedureLink]

  package init(label: Line, links: [ProcedureLink]) {
    self.label = label
    self.links = links
  }
}

/// Things to do, numbered from 1.
package struct ActionItem: Hashable, Sendable {
  package let number: Int
  package let text: Line
  package let contacts: [ContactItem]
  package let pictogram: PictogramID?

  package init(number: Int, text: Line, contacts: [ContactItem] = [], pictogram: PictogramID? = nil)
  {
    self.number = number
    self.text = text
    self.contacts = contacts
    self.pictogram = pictogram
  }
}

/// What may go wrong, and what to do then.
package struct TroubleList: Hashable, Sendable {
  package let label: Line
  package let items: [TroubleItem]

  package init(label: Line, items: [TroubleItem]) {
    self.label = label
    self.items = items
  }
}

/// One thing that may go wrong.
package struct TroubleItem: Hashable, Sendable {
  /// What the person sees.
  package let sign: Line
  package let advice: [Line]
  /// How long to wait before trying again.
  package let wait: Line?

  package init(sign: Line, advice: [Line] = [], wait: Line? = nil) {
    self.sign = sign
    self.advice = advice
    self.wait = wait
  }
}
