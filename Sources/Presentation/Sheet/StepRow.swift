package import ProcedureEngine

/// A paper to tick, or several of which one is enough.
///
/// A paper and its explanation stay on one page.
package struct DocumentRow: Hashable, Sendable {
  /// "One of these", when there are several.
  package let oneOfThese: Line?
  /// Never empty; each with its explanation and where to get it.
  package let alternatives: [DocumentCard]
  /// "Only if asked", when it is.
  package let onlyIfAsked: Line?
  /// For whom it is; only on a sheet that is not personal.
  package let condition: ConditionNote?

  package init(
    oneOfThese: Line? = nil, alternatives: [DocumentCard], onlyIfAsked: Line? = nil,
    condition: ConditionNote? = nil
  ) {
    self.oneOfThese = oneOfThese
    self.alternatives = alternatives
    self.onlyIfAsked = onlyIfAsked
    self.condition = condition
  }
}

/// A step of the procedure.
package struct StepRow: Hashable, Sendable {
  /// From 1; steps and questions of a sheet are counted together.
  package let number: Int
  package let step: StepID
  package let kind: StepKind
  /// What one does here, such as "to read" or "to pay".
  package let kindLabel: Line
  package let pictogram: PictogramID?
  package let heading: Line
  /// For whom the step is; only on a blank sheet.
  package let condition: ConditionNote?
  /// "Not necessary", when one may leave it out.
  package let optional: Line?
  /// In reading order.
  package let parts: [StepPart]
  /// Where to go on when that is not the next row; only on a blank sheet.
  package let goTo: GoTo?
  /// The sources of the step as a whole.
  package let footnotes: [Int]
  /// Whether it is something to be done, so that it has a box to tick; else it is only to be read.
  package let hasTickBox: Bool

  package init(
    number: Int, step: StepID, kind: StepKind, kindLabel: Line, pictogram: PictogramID? = nil,
    heading: Line, condition: ConditionNote? = nil, optional: Line? = nil, parts: [StepPart],
    goTo: GoTo? = nil, footnotes: [Int] = [], hasTickBox: Bool
  ) {
    self.number = number
    self.step = step
    self.kind = kind
    self.kindLabel = kindLabel
    self.pictogram = pictogram
    self.heading = heading
    self.condition = condition
    self.optional = optional
    self.parts = parts
    self.goTo = goTo
    self.footnotes = footnotes
    self.hasTickBox = hasTickBox
  }
}

/// One part of a step's row.
package enum StepPart: Hashable, Sendable {
  case sentences([SheetItem<Line>])
  case warning(label: Line, [SheetItem<Line>])
  case tip(label: Line, [SheetItem<Line>])
  /// Papers that are not listed apart.
  case documents([SheetItem<DocumentRow>])
  /// Numbered from 1 in ``ActionItem/number``.
  case actions([SheetItem<ActionItem>])
  case days([SheetItem<DaysNote>])
  case fees([SheetItem<FeeNote>])
  case duration(SheetItem<DurationNote>)
  case offices([SheetItem<OfficeCard>])
  case contacts([SheetItem<ContactItem>])
  case trouble(label: Line, [SheetItem<TroubleItem>])
  case prerequisite(Prerequisite)
  case instead(ProcedureLinks)
}

/// When something is to be done.
package struct DaysNote: Hashable, Sendable {
  /// "When".
  package let label: Line
  /// The first and the last day, each with its label: calendar dates with the day of the week on a
  /// personal sheet, in words ("45 days before the date of point 20") on a blank one.
  package let days: [Line]
  /// Whether the days are not known yet, so that there is room to write them.
  package let isToBeWritten: Bool

  package init(label: Line, days: [Line], isToBeWritten: Bool) {
    self.label = label
    self.days = days
    self.isToBeWritten = isToBeWritten
  }
}
