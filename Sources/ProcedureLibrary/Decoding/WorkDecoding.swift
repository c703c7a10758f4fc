import Diagnostics
import ProcedureEngine
import YAMLReader

enum ActionKey: String, FieldKey { case text, spoken, when, link, call, mail, pictogram }
enum TroubleKey: String, FieldKey {
  case sign = "if"
  case say, wait, when
}
enum FeeKey: String, FieldKey { case fee, when, proof }
enum OwnFeeKey: String, FieldKey { case money, office }

extension Scope {
  /// What a `do` step asks of the person.
  func work(_ fields: Fields<StepKey>, _ name: String) -> Work {
    let id = stepID(name)
    var actions: [Conditional<Action>] = []
    for item in fields.required(.actions, in: "a `do` step")?.items("actions", problems) ?? [] {
      guard let action = action(item, owner / name / "actions") else { continue }
      locate(item, at: SitePlace(step: id, part: .action), index: actions.count)
      actions.append(action)
    }
    var troubles: [Conditional<Trouble>] = []
    var adviceCount = 0
    for item in fields[.trouble]?.items ?? [] {
      guard let trouble = trouble(item, name, adviceCount: &adviceCount) else { continue }
      locate(item, at: SitePlace(step: id, part: .trouble), index: troubles.count)
      troubles.append(trouble)
    }
    return Work(
      actions: actions, troubles: troubles, first: fields[.first].flatMap { procedure($0) })
  }

  private func action(_ node: YAMLNode, _ context: MessageContext) -> Conditional<Action>? {
    guard node.mapping != nil else {
      return message(node, context, as: .action).map { Conditional(Action(text: $0)) }
    }
    guard let fields = Fields<ActionKey>(node, "an action", problems),
      let textNode = fields.required(.text, in: "an action"),
      let pattern = pattern(textNode, context, as: .action)
    else { return nil }
    let spoken = fields[.spoken].flatMap {
      self.pattern($0, context / "spoken", as: .spoken(.action))
    }
    let action = Action(
      text: Message(context: context, pattern: pattern, spoken: spoken),
      contacts: contacts(fields[.link], fields[.call], fields[.mail]),
      pictogram: pictogram(fields[.pictogram]))
    return Conditional(action, when: condition(fields[.when]))
  }

  private func trouble(
    _ node: YAMLNode, _ name: String, adviceCount: inout Int
  ) -> Conditional<Trouble>? {
    guard let fields = Fields<TroubleKey>(node, "a trouble", problems) else { return nil }
    let context = owner / name / "trouble"
    let advice = sentences(
      fields[.say], context / "say", as: .advice,
      at: SitePlace(step: stepID(name), part: .advice), from: adviceCount)
    adviceCount += advice.count
    guard let signNode = fields.required(.sign, in: "a trouble"),
      let sign = message(signNode, context / "if", as: .trouble)
    else { return nil }
    let wait = fields[.wait].flatMap { factName($0, .duration) }
    return Conditional(Trouble(sign: sign, say: advice, wait: wait), when: condition(fields[.when]))
  }

  /// What has to be paid; the first that holds counts.
  func fees(_ fields: Fields<StepKey>, _ step: StepID) -> [Conditional<Fee>] {
    var fees: [Conditional<Fee>] = []
    for item in fields.required(.fees, in: "a `pay` step")?.items("fees", problems) ?? [] {
      guard let fee = fee(item) else { continue }
      locate(item, at: SitePlace(step: step, part: .fee), index: fees.count)
      fees.append(fee)
    }
    return fees
  }

  private func fee(_ node: YAMLNode) -> Conditional<Fee>? {
    guard node.mapping?["fee"] != nil else { return amount(node).map { Conditional(Fee($0)) } }
    guard let fields = Fields<FeeKey>(node, "a fee", problems), let amountNode = fields[.fee],
      let amount = amount(amountNode)
    else { return nil }
    let proof = fields[.proof].flatMap { document($0) }
    return Conditional(Fee(amount, proof: proof), when: condition(fields[.when]))
  }

  /// `free`, a money fact, or `{ money: ask, office: … }`.
  private func amount(_ node: YAMLNode) -> Fee.Amount? {
    guard node.mapping != nil else {
      guard let name = node.text("a fee", problems) else { return nil }
      return name == "free" ? .free : factName(name, .money, node).map(Fee.Amount.fact)
    }
    guard let fields = Fields<OwnFeeKey>(node, "a fee", problems),
      let money = fields.required(.money, in: "a fee")?.text("a fee", problems)
    else { return nil }
    guard money == "ask" else {
      problems.report(
        "fact-without-source", at: node.range.firstLine,
        "an amount is a fact with its source: declare it under `facts` and name it here")
      return nil
    }
    return fields.required(.office, in: "a fee to ask").flatMap { office($0) }.map(Fee.Amount.ask)
  }
}
