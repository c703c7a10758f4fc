package import ProcedureEngine

extension InterfaceKey {
  /// The texts that change with a number, which stands in them as `{count}`.
  package static let counted: Set<InterfaceKey> = [
    .searchMore, .windowOpens, .windowOpen, .windowClosed, .totalAndAsk, .totalAsk, .errorNoSuchDay,
    // The translators' workbench
    .workbenchLeft, .workbenchFound,
  ]

  /// What a text needs besides the number.
  package var parameters: Set<ValueName> { Self.parameters[self] ?? [] }

  private static let parameters: [InterfaceKey: Set<ValueName>] = [
    .progress: ["percent"], .listDate: ["date"], .keysAction: ["key", "action"],
    .dateExample: ["example"], .numberRange: ["first", "last"], .troubleWait: ["duration"],
    .feeAskOffice: ["office"], .totalAndAsk: ["amount"], .askOffice: ["office"],
    .sourceYear: ["year"], .sourceSeen: ["month"], .officialWord: ["word"],
    .droppedAnswer: ["question"], .droppedAnswerAgain: ["question"], .leftOut: ["procedure"],
    .errorExcludesOthers: ["choice"], .errorNotADate: ["example"], .errorYearDigits: ["example"],
    .errorYearRange: ["first", "last"], .errorNoSuchMonth: ["first", "last"],
    .errorNoSuchDay: ["month", "first", "last"], .errorNumberRange: ["first", "last"],
    // A sheet of paper
    .sheetPrinted: ["date"], .sheetReviewed: ["date"], .sheetVersion: ["version"],
    .nameList: ["letter"], .firstDay: ["day"], .lastDay: ["day"], .onlyDay: ["day"],
    .calendarTitle: ["step", "procedure"],
    // Going on, on paper
    .goTo: ["number"], .thenGoTo: ["number"], .otherwiseGoTo: ["number"],
    // For whom something is, on paper
    .ifNot: ["condition"], .point: ["number"], .ifAnswer: ["question", "answers"],
    .ifNotAnswer: ["question", "answers"], .ifOnlyAnswer: ["question", "answers"],
    .ifAnswered: ["question"], .ifNotAnswered: ["question"], .ifInList: ["question", "letter"],
    .ifNotInList: ["question", "letter"], .ifNumber: ["question", "first", "last"],
    .ifTodayBefore: ["day"], .ifTodayAfter: ["day"], .ifTodayWithin: ["first", "last"],
    .ifMoreThanBefore: ["duration", "day"], .ifLessThanBefore: ["duration", "day"],
    .ifBetweenBefore: ["least", "most", "day"], .ifDayPastShorter: ["day", "duration"],
    .seePoint: ["number"], .ifDayPast: ["day"], .ifDayPastLonger: ["day", "duration"],
    .ifDayBefore: ["day", "other"], .ifDayAfter: ["day", "other"],
    .ifDayWithin: ["day", "first", "last"],
    // Days in words, on paper
    .theDay: ["day"], .earlierDay: ["duration", "day"], .laterDay: ["duration", "day"],
    .earlierThanToday: ["duration"], .laterThanToday: ["duration"], .dayAtPoint: ["number"],
    .dayAsked: ["question"], .dayToCompute: ["day"], .dayOfYear: ["day", "other"],
    .dayOfLaterYear: ["day", "duration", "other"], .betweenDays: ["first", "last"],
    // The translators' workbench
    .workbenchYou: ["name"], .workbenchExample: ["example"], .workbenchForm: ["numbers"],
    .workbenchFractions: ["numbers"], .workbenchExamplePerson: ["procedure", "person"],
    .workbenchTermUsed: ["words"], .workbenchTranslatedBy: ["name"], .workbenchReviewedBy: ["name"],
    .workbenchMissingToken: ["token"], .workbenchStrangeToken: ["token"],
    .workbenchEmptyForm: ["numbers"],
    // Which part of the library a text is
    .partMeaning: ["word"],
    // What the checks of translations find
    .checkHandwrittenFact: ["word"], .checkTermDoubled: ["word"], .checkDoubledWord: ["word"],
    .checkNegationLost: ["word"], .checkMarkUnpaired: ["word"], .checkPunctuationForeign: ["word"],
    .checkSpaceBeforeMark: ["word"], .checkLetterForeign: ["word"], .checkLookalikeName: ["word"],
    .checkMixedScripts: ["word"],
    .checkDigitsDiffer: ["first", "second"], .checkRangeReversed: ["first", "second"],
    .checkArabicDigits: ["first", "second"], .checkTooLong: ["first", "second"],
  ]
}
