/// Every key the language knows, by what has it: one list for "did you mean", the manual and tools.
package enum KnownKeys {
  /// The keys of each part, with the part as people call it; in the order of the manual.
  package static let all: [(part: String, keys: [String])] = [
    ("procedure", names(ProcedureKey.self)),
    ("source", names(SourceKey.self)),
    ("fact", names(FactKey.self)),
    ("unit", names(UnitKey.self)),
    ("window", names(WindowKey.self)),
    ("date", names(ComputedDateKey.self)),
    ("question", names(QuestionKey.self)),
    ("choice", names(ChoiceKey.self)),
    ("step", names(StepKey.self)),
    ("document of a step", names(DocumentRequestKey.self)),
    ("action", names(ActionKey.self)),
    ("trouble", names(TroubleKey.self)),
    ("fee", names(FeeKey.self)),
    ("fee to ask", names(OwnFeeKey.self)),
    ("use", names(UseKey.self)),
    ("text", names(TextKey.self)),
    ("condition", ConditionKey.allCases.map(\.rawValue)),
    ("test of choices", names(ChoiceTestKey.self)),
    ("test of a date", names(DateTestKey.self)),
    ("test of a number", names(NumberTestKey.self)),
    ("fragment", names(FragmentKey.self)),
    ("documents file", names(DocumentsFileKey.self)),
    ("document", names(DocumentKey.self)),
    ("offices file", names(OfficesFileKey.self)),
    ("office", names(OfficeKey.self)),
    ("terms file", names(TermsFileKey.self)),
    ("term", names(TermKey.self)),
    ("entry of a list", names(ListedKey.self)),
    ("organisation file", names(OrganisationFileKey.self)),
    ("organisation", names(OrganisationKey.self)),
    ("publish policy", names(PublishKey.self)),
    ("interface file", names(InterfaceFileKey.self)),
    ("journey", names(JourneyKey.self)),
  ]

  private static func names<Key: FieldKey>(_ keys: Key.Type) -> [String] {
    keys.allCases.map(\.rawValue)
  }
}
