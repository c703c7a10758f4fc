/// The stable English name of one thing of the library, such as `current-card`.
///
/// The type parameter says what is named, so that a question can never be looked up as a step.
package struct Identifier<Named>: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

package typealias ProcedureID = Identifier<Procedure>
package typealias StepID = Identifier<Step>
package typealias QuestionID = Identifier<Question>
package typealias ChoiceID = Identifier<Choice>
package typealias DocumentID = Identifier<Document>
package typealias OfficeID = Identifier<Office>
package typealias OfficeGroupID = Identifier<OfficeGroup>
package typealias TermID = Identifier<Term>
package typealias SourceID = Identifier<Source>
package typealias ConditionName = Identifier<Condition>

/// The name of anything that can stand in a sentence as `{name}`: a fact, a window, a computed date.
package typealias ValueName = Identifier<ValueDefinition>

/// The name of a picture; every medium draws it in its own way or leaves it out.
package enum Picture {}
package typealias PictogramID = Identifier<Picture>
