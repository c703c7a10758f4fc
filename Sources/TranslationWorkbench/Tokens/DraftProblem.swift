package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Why a draft cannot be kept as it is: it would harm a screen.
package enum DraftProblem: Hashable, Sendable {
  case empty
  case tooLong
  case missingToken(SentenceToken)
  /// A value or a term that the French does not have, as it is written in the draft.
  case strangeToken(String)
  /// A token that was damaged; the French it belongs to, if it has one.
  case brokenToken
  /// A character that nobody sees and that turns the direction of what follows.
  case hiddenDirection
  case controlCharacter
  case emptyForm(PluralCategory)

  /// Every reason in a draft, which has one text for each form; the first form first.
  package static func all(
    in texts: [String], of text: TranslatableText, language: Language
  ) -> [DraftProblem] {
    guard texts.contains(where: { $0.contains { !$0.isWhitespace } }) else { return [.empty] }
    let categories = language.pluralForms.categories
    var problems: [DraftProblem] = []
    for (index, draft) in texts.enumerated() {
      if draft.allSatisfy(\.isWhitespace), index < categories.count {
        problems.append(.emptyForm(categories[index]))
        continue
      }
      for problem in DraftProblem.all(in: draft, of: text) where !problems.contains(problem) {
        problems.append(problem)
      }
    }
    return problems
  }

  private static func all(in draft: String, of text: TranslatableText) -> [DraftProblem] {
    guard draft.utf8.count <= WorkbenchLimits.text else { return [.tooLong] }
    var problems: [DraftProblem] = []
    if draft.unicodeScalars.contains(where: \.turnsDirection) { problems.append(.hiddenDirection) }
    if draft.unicodeScalars.contains(where: \.isControl) { problems.append(.controlCharacter) }
    guard let target = try? MessagePattern(parsing: draft) else {
      return problems + [.brokenToken] + missing(in: draft, of: text.pattern)
    }
    return problems + compared(target, with: text)
  }

  /// The tokens whose beginning stands nowhere in a draft with damaged ones.
  private static func missing(in draft: String, of french: MessagePattern) -> [DraftProblem] {
    SentenceToken.all(in: french)
      .filter { $0 != .strong && draft.ranges(of: $0.opening).isEmpty }
      .map(DraftProblem.missingToken)
  }

  private static func compared(
    _ target: MessagePattern, with text: TranslatableText
  ) -> [DraftProblem] {
    let french = text.pattern
    var values = target.values
    var problems: [DraftProblem] = []
    for token in SentenceToken.all(in: french) {
      switch token {
      case .strong: continue
      case .term(let id, _):
        if !target.terms.contains(id) { problems.append(.missingToken(token)) }
      case .value(let name):
        if let place = values.firstIndex(of: name) {
          values.remove(at: place)
        } else if !text.maySayWithoutNumber || name != "count" {
          problems.append(.missingToken(token))
        }
      }
    }
    let strange =
      values.map { "{\($0)}" }
      + Set(target.terms).subtracting(french.terms).sorted().map { "[[\($0)|…]]" }
    return problems + strange.map(DraftProblem.strangeToken)
  }
}

extension TranslatableText {
  fileprivate var pattern: MessagePattern {
    switch text {
    case .single(let pattern): pattern
    case .counted(_, let other): other
    }
  }

  /// Whether a form may leave the number out: Arabic says "two days" in one word.
  fileprivate var maySayWithoutNumber: Bool {
    switch text {
    case .single: false
    case .counted: true
    }
  }
}

extension Unicode.Scalar {
  /// Embeddings and overrides (UAX #9, 2.1 and 2.2), which no translation needs.
  var turnsDirection: Bool { ("\u{202A}"..."\u{202E}").contains(self) }

  /// A control character other than the end of a line.
  var isControl: Bool { properties.generalCategory == .control && self != "\n" }
}
