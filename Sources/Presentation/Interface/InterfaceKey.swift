/// A text of the interface itself; the raw value is its key in `Procedures/shared/interface.yaml`.
///
/// The comments there say where each text stands. The file is long because the cases of an enum cannot
/// be parted.
package enum InterfaceKey: String, Hashable, Sendable, CaseIterable {
  // Moving about
  case `continue`
  case back
  case changeLanguage = "change-language"
  case hardWords = "hard-words"
  case askAPerson = "ask-a-person"
  case whyThisQuestion = "why-this-question"
  case whyThisScreen = "why-this-screen"
  case startAgain = "start-again"
  case confirmStartAgain = "confirm-start-again"
  case quit
  case goodbye
  case checklist
  case myAnswers = "my-answers"
  case changeAnswer = "change-answer"
  case noAnswers = "no-answers"
  case close
  case listen
  case print
  case printHint = "print-hint"
  case nothingKept = "nothing-kept"
  case chooseLanguage = "choose-language"
  case chooseProcedure = "choose-procedure"
  case progress
  case listDate = "list-date"
  case steps

  // The keyboard
  case keysChooseOne = "keys-choose-one"
  case keysChooseSeveral = "keys-choose-several"
  case keysArrows = "keys-arrows"
  case keysTick = "keys-tick"
  case keysContinue = "keys-continue"
  case keysWrite = "keys-write"
  case keysAction = "keys-action"
  case keysHelp = "keys-help"
  case keysUnknown = "keys-unknown"

  // Answering
  case chooseOne = "choose-one"
  case chooseSeveral = "choose-several"
  case chooseYesNo = "choose-yes-no"
  case yes
  case no
  case chosen
  case chooseFromList = "choose-from-list"
  case searchName = "search-name"
  case searchNameOrPostcode = "search-name-or-postcode"
  case searchNothing = "search-nothing"
  case searchMore = "search-more"
  case giveDate = "give-date"
  case writeDate = "write-date"
  case dateExample = "date-example"
  case day
  case month
  case year
  case giveNumber = "give-number"
  case writeNumber = "write-number"
  case numberRange = "number-range"

  // The kinds of step
  case kindAsk = "kind-ask"
  case kindRead = "kind-read"
  case kindGather = "kind-gather"
  case kindDo = "kind-do"
  case kindPay = "kind-pay"
  case kindGo = "kind-go"
  case kindWait = "kind-wait"
  case kindStop = "kind-stop"
  case kindFinish = "kind-finish"

  // The parts of a screen
  case warning
  case tip
  case optional
  case documents
  case oneOfThese = "one-of-these"
  case onlyIfAsked = "only-if-asked"
  case whereToGet = "where-to-get"
  case actions
  case trouble
  case troubleWait = "trouble-wait"
  case window
  case windowNotKnown = "window-not-known"
  case windowOpens = "window-opens"
  case windowOpen = "window-open"
  case windowLastDay = "window-last-day"
  case windowClosed = "window-closed"
  case office
  case contacts
  case phone
  case web
  case email
  case address
  case fee
  case feeFree = "fee-free"
  case feeAskOffice = "fee-ask-office"
  case feeAsk = "fee-ask"
  case feeProof = "fee-proof"
  case total
  case totalFree = "total-free"
  case totalAndAsk = "total-and-ask"
  case totalAsk = "total-ask"
  case duration
  case first
  case firstReturn = "first-return"
  case instead

  // In place of a value
  case askOffice = "ask-office"
  case ask
  case dateNotKnown = "date-not-known"
  case datesNotKnown = "dates-not-known"

  // Why, and from where
  case because
  case todayCounts = "today-counts"
  case sources
  case sourceYear = "source-year"
  case sourceUndated = "source-undated"
  case sourceSeen = "source-seen"
  case sourceCaution = "source-caution"

  // About the page
  case untranslated
  case untranslatedPage = "untranslated-page"
  case notReviewed = "not-reviewed"
  case officialWord = "official-word"
  case droppedAnswer = "dropped-answer"
  case droppedAnswerAgain = "dropped-answer-again"
  case droppedAnswerOld = "dropped-answer-old"
  case leftOut = "left-out"
  case noProcedures = "no-procedures"
  case terminalTooSmall = "terminal-too-small"

  // Answers that cannot be taken
  case errorUnknownQuestion = "error-unknown-question"
  case errorWrongKind = "error-wrong-kind"
  case errorNotOffered = "error-not-offered"
  case errorNothingChosen = "error-nothing-chosen"
  case errorExcludesOthers = "error-excludes-others"
  case errorNotADate = "error-not-a-date"
  case errorYearDigits = "error-year-digits"
  case errorYearRange = "error-year-range"
  case errorNoSuchMonth = "error-no-such-month"
  case errorNoSuchDay = "error-no-such-day"
  case errorNotANumber = "error-not-a-number"
  case errorNumberRange = "error-number-range"
  case errorUnknownOffice = "error-unknown-office"

  // The web terminal
  case textLarger = "text-larger"
  case textSmaller = "text-smaller"
  case highContrast = "high-contrast"
  case twoLanguages = "two-languages"
  case twoLanguagesHelp = "two-languages-help"
  case oneLanguage = "one-language"
  case myPhone = "my-phone"
  case eraseAll = "erase-all"
  case eraseAndStartAgain = "erase-and-start-again"
  case eraseYes = "erase-yes"
  case eraseNo = "erase-no"
  case tools
  case change
  case search
  case earlierYears = "earlier-years"
  case orTypeDate = "or-type-date"
  case less
  case more
  case deleteDigit = "delete-digit"
  case returnToProcedure = "return-to-procedure"
  case phoneOpenCamera = "phone-open-camera"
  case phonePointAtCode = "phone-point-at-code"
  case phoneCode = "phone-code"
  case phoneHoldsAnswers = "phone-holds-answers"
  case resumeHeading = "resume-heading"
  case resumeText = "resume-text"
  case startFromBeginning = "start-from-beginning"
  case idleHeading = "idle-heading"
  case idleText = "idle-text"
  case idleExtend = "idle-extend"
  case failureHeading = "failure-heading"
  case failureNotFound = "failure-not-found"
  case failureRefused = "failure-refused"
  case failureBusy = "failure-busy"
  case failureBroken = "failure-broken"
  case failureGoOn = "failure-go-on"
  case calibration
  case calibrationHelp = "calibration-help"

  // Printing at the terminal, and the days on a telephone
  case printing
  case printingWait = "printing-wait"
  case printDone = "print-done"
  case printDoneText = "print-done-text"
  case printNoPaper = "print-no-paper"
  case printNoAnswer = "print-no-answer"
  case printStuck = "print-stuck"
  case printBusy = "print-busy"
  case printEnough = "print-enough"
  case printTooLong = "print-too-long"
  case printAskPerson = "print-ask-person"
  case keepDays = "keep-days"

  // A sheet of paper
  case sheetBlank = "sheet-blank"
  case sheetDocuments = "sheet-documents"
  case sheetPersonalUse = "sheet-personal-use"
  case sheetTakeAlong = "sheet-take-along"
  case sheetBlankStart = "sheet-blank-start"
  case sheetBlankGoTo = "sheet-blank-go-to"
  case sheetBlankOnlyIf = "sheet-blank-only-if"
  case sheetDocumentsUse = "sheet-documents-use"
  case sheetDocumentsIf = "sheet-documents-if"
  case sheetPrinted = "sheet-printed"
  case sheetReviewed = "sheet-reviewed"
  case sheetVersion = "sheet-version"
  case sheetUnfinished = "sheet-unfinished"
  case resume
  case notes
  case stamp
  case nameList = "name-list"
  case tickOne = "tick-one"
  case tickSeveral = "tick-several"
  case writeName = "write-name"
  case firstDay = "first-day"
  case lastDay = "last-day"
  case onlyDay = "only-day"
  case calendarTitle = "calendar-title"

  // Going on, on paper
  case goTo = "go-to"
  case thenGoTo = "then-go-to"
  case otherwiseGoTo = "otherwise-go-to"
  case wayEnds = "way-ends"

  // For whom something is, on paper
  case onlyIf = "only-if"
  case ifItem = "if-item"
  case ifAll = "if-all"
  case ifAny = "if-any"
  case ifNot = "if-not"
  case point
  case ifAnswer = "if-answer"
  case ifNotAnswer = "if-not-answer"
  case ifOnlyAnswer = "if-only-answer"
  case ifAnswered = "if-answered"
  case ifNotAnswered = "if-not-answered"
  case ifInList = "if-in-list"
  case ifNotInList = "if-not-in-list"
  case ifNumber = "if-number"
  case ifTodayBefore = "if-today-before"
  case ifTodayAfter = "if-today-after"
  case ifTodayWithin = "if-today-within"
  case ifMoreThanBefore = "if-more-than-before"
  case ifLessThanBefore = "if-less-than-before"
  case ifBetweenBefore = "if-between-before"
  case ifDayPastShorter = "if-day-past-shorter"
  case ifNone = "if-none"
  case dayCases = "day-cases"
  case seePoint = "see-point"
  case ifDayPast = "if-day-past"
  case ifDayPastLonger = "if-day-past-longer"
  case ifDayBefore = "if-day-before"
  case ifDayAfter = "if-day-after"
  case ifDayWithin = "if-day-within"

  // Days in words, on paper
  case dayToday = "day-today"
  case theDay = "the-day"
  case earlierDay = "earlier-day"
  case laterDay = "later-day"
  case earlierThanToday = "earlier-than-today"
  case laterThanToday = "later-than-today"
  case dayAtPoint = "day-at-point"
  case dayAsked = "day-asked"
  case dayToCompute = "day-to-compute"
  case dayOfYear = "day-of-year"
  case dayOfLaterYear = "day-of-later-year"
  case betweenDays = "between-days"

  // The translators' workbench
  case workbench
  case workbenchChooseLanguage = "workbench-choose-language"
  case workbenchNext = "workbench-next"
  case workbenchNothingLeft = "workbench-nothing-left"
  case workbenchShow = "workbench-show"
  case workbenchAll = "workbench-all"
  case workbenchToDo = "workbench-to-do"
  case workbenchMissing = "workbench-missing"
  case workbenchStale = "workbench-stale"
  case workbenchUnreviewed = "workbench-unreviewed"
  case workbenchReviewed = "workbench-reviewed"
  case workbenchFindings = "workbench-findings"
  case workbenchSearch = "workbench-search"
  case workbenchFile = "workbench-file"
  case workbenchAllFiles = "workbench-all-files"
  case workbenchInterface = "workbench-interface"
  case workbenchShared = "workbench-shared"
  case workbenchNone = "workbench-none"
  case workbenchFrench = "workbench-french"
  case workbenchTranslation = "workbench-translation"
  case workbenchState = "workbench-state"
  case workbenchPageBefore = "workbench-page-before"
  case workbenchPageAfter = "workbench-page-after"
  case workbenchYou = "workbench-you"
  case workbenchSignOut = "workbench-sign-out"
  case workbenchSignIn = "workbench-sign-in"
  case workbenchName = "workbench-name"
  case workbenchPassword = "workbench-password"
  case workbenchEnter = "workbench-enter"
  case workbenchNameWhy = "workbench-name-why"
  case workbenchBadName = "workbench-bad-name"
  case workbenchWrongPassword = "workbench-wrong-password"
  case workbenchWait = "workbench-wait"
  case workbenchChanged = "workbench-changed"
  case workbenchDeleted = "workbench-deleted"
  case workbenchInserted = "workbench-inserted"
  case workbenchTokens = "workbench-tokens"
  case workbenchTokensHelp = "workbench-tokens-help"
  case workbenchExample = "workbench-example"
  case workbenchStrong = "workbench-strong"
  case workbenchLost = "workbench-lost"
  case workbenchForm = "workbench-form"
  case workbenchFractions = "workbench-fractions"
  case workbenchSave = "workbench-save"
  case workbenchSaveStay = "workbench-save-stay"
  case workbenchReview = "workbench-review"
  case workbenchOwn = "workbench-own"
  case workbenchSaved = "workbench-saved"
  case workbenchReviewSaved = "workbench-review-saved"
  case workbenchScreen = "workbench-screen"
  case workbenchShowDraft = "workbench-show-draft"
  case workbenchExamplePerson = "workbench-example-person"
  case workbenchNoScreen = "workbench-no-screen"
  case workbenchPaper = "workbench-paper"
  case workbenchVoice = "workbench-voice"
  case workbenchNoVoice = "workbench-no-voice"
  case workbenchRecord = "workbench-record"
  case workbenchRecordStop = "workbench-record-stop"
  case workbenchRecordKeep = "workbench-record-keep"
  case workbenchRecordDelete = "workbench-record-delete"
  case workbenchRecordFirst = "workbench-record-first"
  case workbenchRecordFailed = "workbench-record-failed"
  case workbenchRecording = "workbench-recording"
  case workbenchTerms = "workbench-terms"
  case workbenchTermUsed = "workbench-term-used"
  case workbenchMemory = "workbench-memory"
  case workbenchUse = "workbench-use"
  case workbenchChecks = "workbench-checks"
  case workbenchChecksNone = "workbench-checks-none"
  case workbenchSerious = "workbench-serious"
  case workbenchCosmetic = "workbench-cosmetic"
  case workbenchAbout = "workbench-about"
  case workbenchNote = "workbench-note"
  case workbenchTranslatedBy = "workbench-translated-by"
  case workbenchReviewedBy = "workbench-reviewed-by"
  case workbenchTextBefore = "workbench-text-before"
  case workbenchTextAfter = "workbench-text-after"
  case workbenchList = "workbench-list"
  case workbenchOffline = "workbench-offline"
  case workbenchRestored = "workbench-restored"
  case workbenchKeys = "workbench-keys"
  case workbenchProblem = "workbench-problem"
  case workbenchEmpty = "workbench-empty"
  case workbenchTooLong = "workbench-too-long"
  case workbenchMissingToken = "workbench-missing-token"
  case workbenchStrangeToken = "workbench-strange-token"
  case workbenchBrokenToken = "workbench-broken-token"
  case workbenchHidden = "workbench-hidden"
  case workbenchControl = "workbench-control"
  case workbenchEmptyForm = "workbench-empty-form"
  case workbenchConflict = "workbench-conflict"
  case workbenchConflictHelp = "workbench-conflict-help"
  case workbenchMine = "workbench-mine"
  case workbenchTheirs = "workbench-theirs"
  case workbenchKeepMine = "workbench-keep-mine"
  case workbenchKeepTheirs = "workbench-keep-theirs"
  case workbenchFailed = "workbench-failed"
  case workbenchFaulty = "workbench-faulty"
  case workbenchFrenchMoved = "workbench-french-moved"
  case workbenchFormer = "workbench-former"
  case workbenchKeepFormer = "workbench-keep-former"
  case workbenchFrenchGone = "workbench-french-gone"
  case workbenchFrenchFaulty = "workbench-french-faulty"
  case workbenchLeft = "workbench-left"
  case workbenchFound = "workbench-found"

  // Which part of the library a text is
  case partProcedure = "part-procedure"
  case partSummary = "part-summary"
  case partSection = "part-section"
  case partTitle = "part-title"
  case partSentence = "part-sentence"
  case partAdvice = "part-advice"
  case partHint = "part-hint"
  case partAnswer = "part-answer"
  case partAnswerHelp = "part-answer-help"
  case partListName = "part-list-name"
  case partUnit = "part-unit"
  case partSource = "part-source"
  case partDocument = "part-document"
  case partDocumentNature = "part-document-nature"
  case partOffice = "part-office"
  case partOfficeGroup = "part-office-group"
  case partOfficeNote = "part-office-note"
  case partOrganisation = "part-organisation"
  case partMeaning = "part-meaning"
  case partSpoken = "part-spoken"

  // What the checks of translations find, named after the check
  case checkDigitsDiffer = "check-digits-differ"
  case checkHandwrittenFact = "check-handwritten-fact"
  case checkRangeReversed = "check-range-reversed"
  case checkTermDoubled = "check-term-doubled"
  case checkDoubledWord = "check-doubled-word"
  case checkEndDiffers = "check-end-differs"
  case checkNegationLost = "check-negation-lost"
  case checkUntranslatedCopy = "check-untranslated-copy"
  case checkMarkUnpaired = "check-mark-unpaired"
  case checkPunctuationForeign = "check-punctuation-foreign"
  case checkSpaceBeforeMark = "check-space-before-mark"
  case checkStraySpace = "check-stray-space"
  case checkArabicDigits = "check-arabic-digits"
  case checkArabicForms = "check-arabic-forms"
  case checkLetterForeign = "check-letter-foreign"
  case checkLookalikeName = "check-lookalike-name"
  case checkMixedScripts = "check-mixed-scripts"
  case checkTooLong = "check-too-long"
}
