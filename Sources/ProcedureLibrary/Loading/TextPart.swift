import Diagnostics

/// Which part of the library a text is.
///
/// Whoever translates should know whether words stand in a title, on a button or under a question.
/// The description is English: PO files and messages to authors say it so.
package enum TextPart: Hashable, Sendable, CustomStringConvertible {
  case procedureTitle, procedureSummary, section
  case screenTitle, sentence, warning, tip, action, trouble, advice
  case question, hint, reason, answer, answerHelp
  case listName, unit, source
  case document, documentNature, documentOrigin
  case office, officeGroup, officeWork, officeNote
  case organisation, personToAsk, placeToAsk, timeToAsk
  /// What an official word means.
  case meaning(of: String)
  /// A word of the interface, by its key.
  case interface(String)
  /// A text as it is said aloud, where speech differs.
  indirect case spoken(TextPart)

  package var description: String {
    switch self {
    case .procedureTitle: "title of the procedure"
    case .procedureSummary: "what the procedure is for"
    case .section: "name of a part"
    case .screenTitle: "title of a screen"
    case .sentence: "sentence on a screen"
    case .warning: "warning"
    case .tip: "tip"
    case .action: "thing to do"
    case .trouble: "what may go wrong"
    case .advice: "what to do when something goes wrong"
    case .question: "question"
    case .hint: "hint under a question"
    case .reason: "why it is asked"
    case .answer: "answer to choose"
    case .answerHelp: "help for an answer"
    case .listName: "name in a long list"
    case .unit: "what is counted, after its number"
    case .source: "who says it"
    case .document: "name of a paper"
    case .documentNature: "what the paper is"
    case .documentOrigin: "where to get the paper"
    case .office: "name of an office"
    case .officeGroup: "name of a group of offices"
    case .officeWork: "what the office does"
    case .officeNote: "about this office"
    case .organisation: "name of the organisation"
    case .personToAsk: "whom to ask in person"
    case .placeToAsk: "where to ask in person"
    case .timeToAsk: "when to ask in person"
    case .meaning(let word): "what \(quoted(word)) means"
    case .interface(let key): "interface: \(key)"
    case .spoken(let part): "\(part), as it is spoken"
    }
  }
}
