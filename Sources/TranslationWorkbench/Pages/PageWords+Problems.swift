import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import TranslationExchange

extension PageWords {
  func phrase(_ problem: DraftProblem) -> PhraseView { PhraseView(line(problem), on: language) }

  /// Why a draft is not kept, and what to do.
  func line(_ problem: DraftProblem) -> Line {
    switch problem {
    case .empty: presenter.line(.workbenchEmpty)
    case .tooLong: presenter.line(.workbenchTooLong)
    case .missingToken(let token):
      presenter.line(.workbenchMissingToken, ["token": .verbatim(token.written)])
    case .strangeToken(let text):
      presenter.line(.workbenchStrangeToken, ["token": .verbatim(text)])
    case .brokenToken: presenter.line(.workbenchBrokenToken)
    case .hiddenDirection: presenter.line(.workbenchHidden)
    case .controlCharacter: presenter.line(.workbenchControl)
    case .emptyForm(let category):
      emptyForm(PluralExample.all(in: language).first { $0.category == category })
    }
  }

  /// What a check found; in English where a check has no words of its own in the interface.
  func line(_ finding: DraftFinding) -> Line {
    guard let key = InterfaceKey(rawValue: "check-\(finding.code.word)"),
      let names = Self.names[finding.subjects.count], Set(names) == key.parameters
    else { return Line([.words(finding.message)], language: .english) }
    let subjects = finding.subjects.map { Argument.value(LocalizedValue($0, language: language)) }
    return presenter.line(
      key, Dictionary(uniqueKeysWithValues: zip(names, subjects)))
  }

  /// What the words that a finding is about are called in its text, by how many there are.
  private static let names: [Int: [ValueName]] = [0: [], 1: ["word"], 2: ["first", "second"]]

  private func emptyForm(_ example: PluralExample?) -> Line {
    let numbers = example.map { $0.fraction ?? $0.numbers.map(String.init).joined(separator: ", ") }
    return presenter.line(.workbenchEmptyForm, ["numbers": .verbatim(numbers ?? "…")])
  }
}
