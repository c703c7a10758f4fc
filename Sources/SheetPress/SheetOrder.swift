package import Presentation
package import ProcedureEngine

/// A sheet somebody wants: what of, for whom, in which languages.
package struct SheetOrder: Sendable {
  /// What stands on the sheet, and whose it is.
  package enum Content: Sendable {
    /// What one person's answers need.
    case personal(Journey)
    /// The papers that one person's answers need.
    case ownDocuments(Journey)
    /// The whole procedure, for everybody.
    case blank(Procedure, on: CalendarDate)
    /// All papers of a procedure, for everybody.
    case documents(Procedure, on: CalendarDate)
  }

  package let content: Content
  package let languages: SheetLanguages

  package init(_ content: Content, in languages: SheetLanguages) {
    self.content = content
    self.languages = languages
  }

  /// The sheets for everybody of a procedure, blank ones first.
  package static func all(
    of procedure: Procedure, on today: CalendarDate,
    in languages: [SheetLanguages] = SheetLanguages.all
  ) -> [SheetOrder] {
    [Content.blank(procedure, on: today), .documents(procedure, on: today)].flatMap { content in
      languages.map { SheetOrder(content, in: $0) }
    }
  }

  package var kind: Sheet.Kind {
    switch content {
    case .personal: .personal
    case .ownDocuments, .documents: .documents
    case .blank: .blank
    }
  }

  package var procedure: Procedure {
    switch content {
    case .personal(let journey), .ownDocuments(let journey): journey.procedure
    case .blank(let procedure, _), .documents(let procedure, _): procedure
    }
  }

  /// The day the sheet is printed.
  package var today: CalendarDate {
    switch content {
    case .personal(let journey), .ownDocuments(let journey): journey.today
    case .blank(_, let today), .documents(_, let today): today
    }
  }

  /// What its file is called, without an ending: `residence-permit-renewal.blank.ar-fr`.
  package var name: String { "\(procedure.id.text).\(kind.rawValue).\(languages.tags)" }
}
