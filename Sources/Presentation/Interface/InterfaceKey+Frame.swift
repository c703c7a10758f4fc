import Localization

extension InterfaceKey {
  /// The words that media put around a page themselves, and that no page brings along: buttons,
  /// the signs of a date or a number, the keys of a keyboard.
  ///
  /// A page is only as well read as they are (``PageWriter/isReviewed``). A test draws every page and
  /// finds what is missing here.
  static let frame: [InterfaceKey] = [
    // On every page
    .tools, .textSmaller, .textLarger, .highContrast, .twoLanguages, .checklist, .askAPerson,
    .eraseAll, .back, .continue, .idleHeading, .idleText, .idleExtend,
    // On some
    .untranslated, .chosen, .change, .day, .month, .year, .earlierYears, .orTypeDate, .search,
    .less, .more, .deleteDigit, .hardWords, .sources, .steps, .myAnswers, .myPhone, .print,
    .printHint, .returnToProcedure,
    // In a terminal of text
    .keysArrows, .keysTick, .keysWrite, .keysContinue, .keysAction, .keysHelp, .keysUnknown,
  ]
}

extension Presenter {
  /// Whether all words that media put around a page were read by somebody other than the translator.
  var hasReviewedFrame: Bool {
    language == .source || InterfaceKey.frame.allSatisfy { wording(of: $0).state != .translated }
  }
}
