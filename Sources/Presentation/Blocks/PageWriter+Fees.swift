import Localization
import ProcedureEngine

extension PageWriter {
  mutating func feeNote(_ fee: Fee) -> FeeNote {
    let label = line(.fee)
    let (kind, text) = amount(of: fee)
    let proof = fee.proof.map { document in
      FeeProof(label: line(.feeProof), document: card(of: document))
    }
    return FeeNote(label: label, kind: kind, text: text, proof: proof)
  }

  private mutating func amount(of fee: Fee) -> (FeeNote.Kind, Line) {
    switch fee.amount {
    case .free: return (.free, line(.feeFree))
    case .ask(let office): return (.ask, askPrice(at: office))
    case .fact(let name):
      switch circumstances?.reading(of: name) {
      case .fact(.known(let value, _)):
        noteSources(behind: name)
        let presenter = presenter
        return (.amount, line { presenter.value(of: value, in: $0) })
      case .fact(.ask(let office, _)): return (.ask, askPrice(at: office))
      case .window, .date, .notKnown, nil: return (.ask, askPrice(at: nil))
      }
    }
  }

  private mutating func askPrice(at office: Office?) -> Line {
    guard let office else { return line(.feeAsk) }
    return line(.feeAskOffice) { ["office": .value($0.name(office.name, in: $0.language))] }
  }

  mutating func totalNote(_ total: Total) -> TotalNote {
    let label = line(.total)
    let amount = Argument.money(total.known)
    switch (total.known == .zero, total.toAsk) {
    case (true, 0): return TotalNote(label: label, text: line(.totalFree))
    case (true, let count): return TotalNote(label: label, text: line(.totalAsk, count: count))
    case (false, 0):
      let presenter = presenter
      return TotalNote(label: label, text: line { presenter.value(of: amount, in: $0) })
    case (false, let count):
      return TotalNote(label: label, text: line(.totalAndAsk, count: count, ["amount": amount]))
    }
  }
}
