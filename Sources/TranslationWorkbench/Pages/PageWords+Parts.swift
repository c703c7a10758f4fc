import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import WebRenderer

extension PageWords {
  /// Which part a text is, in the translator's language.
  ///
  /// What stands under a heading on the screen is called by that heading.
  func phrase(of part: TextPart) -> PhraseView {
    switch part {
    case .procedureTitle: phrase(.partProcedure)
    case .procedureSummary: phrase(.partSummary)
    case .section: phrase(.partSection)
    case .screenTitle: phrase(.partTitle)
    case .sentence: phrase(.partSentence)
    case .warning: phrase(.warning)
    case .tip: phrase(.tip)
    case .action: phrase(.actions)
    case .trouble: phrase(.trouble)
    case .advice: phrase(.partAdvice)
    case .question: phrase(.kindAsk)
    case .hint: phrase(.partHint)
    case .reason: phrase(.whyThisQuestion)
    case .answer: phrase(.partAnswer)
    case .answerHelp: phrase(.partAnswerHelp)
    case .listName: phrase(.partListName)
    case .unit: phrase(.partUnit)
    case .source: phrase(.partSource)
    case .document: phrase(.partDocument)
    case .documentNature: phrase(.partDocumentNature)
    case .documentOrigin: phrase(.whereToGet)
    case .office: phrase(.partOffice)
    case .officeGroup: phrase(.partOfficeGroup)
    case .officeWork, .officeNote: phrase(.partOfficeNote)
    case .organisation: phrase(.partOrganisation)
    case .personToAsk, .placeToAsk, .timeToAsk: phrase(.askAPerson)
    case .meaning(let word):
      phrase(.partMeaning, ["word": .value(LocalizedValue(word, language: .source))])
    case .interface: phrase(.workbenchInterface)
    case .spoken: phrase(.partSpoken)
    }
  }
}
