import Localization
import Presentation
import ProcedureEngine

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

  private func emptyForm(_ example: PluralExample?) -> Line {
    let numbers = example.map { $0.fraction ?? $0.numbers.map(String.init).joined(separator: ", ") }
    return presenter.line(.workbenchEmptyForm, ["numbers": .verbatim(numbers ?? "…")])
  }
}
