package import Localization
package import ProcedureEngine

/// A procedure on paper: everything a sheet shows, in the order it is read.
///
/// A sheet is in one language, or in two row by row: then every ``Line`` on it carries the same line
/// in ``counterLanguage`` (``Line/beside``), so both people read the same row with the same number.
/// It says nothing about where things stand on a page.
package struct Sheet: Hashable, Sendable {
  /// The three kinds of sheet; the raw value is what the command is given and what files are named.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Only what one person's answers need, with calendar dates.
    case personal
    /// The whole procedure, with its questions, so that it can be followed without a machine.
    case blank
    /// Only the papers: to be held up at home.
    case documents
  }

  package let kind: Kind
  package let language: Language
  /// The second language of every line; nothing on a sheet in one language.
  package let counterLanguage: Language?
  package let procedure: ProcedureID
  package let head: SheetHead
  /// In reading order, never empty of rows.
  package let sections: [SheetSection]
  /// What everything costs together; nothing when nothing has to be paid.
  package let total: TotalNote?
  /// The hard words of the sheet, each once, in reading order.
  package let glosses: SheetGlosses?
  /// Names too many for a row, which rows refer to by letter.
  package let nameLists: [SheetNameList]
  /// Where the facts were read: the numbers that rows carry in `footnotes`, from 1.
  package let footnotes: SheetFootnotes?
  /// What is said of the sheet itself: lines still in French, words no native reader has read.
  package let notices: [Notice]
  package let organisation: OrganisationBlock
  /// The place on a terminal or a telephone where this sheet goes on; nothing when no address of
  /// Guichet is known, because a code that leads nowhere misleads.
  package let resume: ResumeCode?
  package let handwriting: HandwritingSpace

  package var direction: TextDirection { language.direction }

  package init(
    kind: Kind, language: Language, counterLanguage: Language? = nil, procedure: ProcedureID,
    head: SheetHead, sections: [SheetSection], total: TotalNote? = nil,
    glosses: SheetGlosses? = nil, nameLists: [SheetNameList] = [], footnotes: SheetFootnotes? = nil,
    notices: [Notice] = [], organisation: OrganisationBlock, resume: ResumeCode? = nil,
    handwriting: HandwritingSpace
  ) {
    self.kind = kind
    self.language = language
    self.counterLanguage = counterLanguage
    self.procedure = procedure
    self.head = head
    self.sections = sections
    self.total = total
    self.glosses = glosses
    self.nameLists = nameLists
    self.footnotes = footnotes
    self.notices = notices
    self.organisation = organisation
    self.resume = resume
    self.handwriting = handwriting
  }
}

/// What stands at the top of a sheet, and what each page repeats.
package struct SheetHead: Hashable, Sendable {
  /// What kind of sheet it is: "My list", "The papers to prepare".
  package let label: Line
  /// The title of the procedure: the title of the document and the running title of its pages.
  package let title: Line
  /// What the sheet is for and how it is used, sentence by sentence.
  package let purpose: [Line]
  package let pictogram: PictogramID?
  /// "Printed on …".
  package let printed: Line
  /// When a person last compared the procedure with its sources.
  package let reviewed: Line
  /// "Version …", with ``versionCode``.
  package let version: Line
  /// A short hash of the procedure and the translations used, for the foot of each page.
  package let versionCode: String

  package init(
    label: Line, title: Line, purpose: [Line], pictogram: PictogramID? = nil, printed: Line,
    reviewed: Line, version: Line, versionCode: String
  ) {
    self.label = label
    self.title = title
    self.purpose = purpose
    self.pictogram = pictogram
    self.printed = printed
    self.reviewed = reviewed
    self.version = version
    self.versionCode = versionCode
  }
}

/// Rows that belong together.
package struct SheetSection: Hashable, Sendable {
  /// Nothing for rows before the first part of a procedure.
  package let heading: Line?
  package let rows: [SheetRow]

  package init(heading: Line? = nil, rows: [SheetRow]) {
    self.heading = heading
    self.rows = rows
  }
}

/// One row of a sheet: never torn apart from its number, box and pictogram.
package enum SheetRow: Hashable, Sendable {
  /// A paper to tick.
  case document(DocumentRow)
  /// Something to do or to know.
  case step(StepRow)
  /// A question to answer by hand; only on a blank sheet.
  case question(QuestionRow)
}

/// Something shown on a sheet, with the sources of its facts and the condition it may have there.
package struct SheetItem<Value> {
  package let value: Value
  /// For whom it is meant; nothing when for everyone who reads the row.
  package let condition: ConditionNote?
  /// Numbers of ``Sheet/footnotes``, ascending.
  package let footnotes: [Int]

  package init(_ value: Value, condition: ConditionNote? = nil, footnotes: [Int] = []) {
    self.value = value
    self.condition = condition
    self.footnotes = footnotes
  }
}

extension SheetItem: Sendable where Value: Sendable {}
extension SheetItem: Equatable where Value: Equatable {}
extension SheetItem: Hashable where Value: Hashable {}
