import Diagnostics
import ProcedureEngine
import YAMLReader

enum ProcedureKey: String, FieldKey {
  case procedure, language, title, summary, pictogram, reviewed
  case reviewWithin = "review-within"
  case sources, facts, windows, dates, conditions, questions, steps
}

enum FragmentKey: String, FieldKey {
  case fragment, language, sources, facts, windows, dates, conditions, questions, steps
}

enum UseKey: String, FieldKey { case use, when }

/// A shared run of steps with what it needs.
struct Fragment {
  let steps: [Step]
  let values: [ValueName: ValueDefinition]
  let valueKinds: [String: ValueKind]
  let signatures: [String: QuestionSignature]
  let locations: SourceMap
}

/// The parts that procedures and fragments have in common.
struct Body {
  let sources: YAMLNode?
  let facts: YAMLNode?
  let windows: YAMLNode?
  let dates: YAMLNode?
  let conditions: YAMLNode?
  let questions: YAMLNode?
  let steps: YAMLNode?
}

extension Scope {
  /// A procedure, or nothing when something essential is broken; everything broken was reported.
  func procedure(_ node: YAMLNode, named name: String) -> Procedure? {
    guard let fields = Fields<ProcedureKey>(node, "a procedure", problems) else { return nil }
    locations.title = fields.entry(.procedure)?.range ?? node.range.firstLine
    checkName(fields.required(.procedure, in: "a procedure"), name)
    checkLanguage(fields.required(.language, in: "a procedure"))
    let title = fields.required(.title, in: "a procedure")
      .flatMap { self.title($0, owner / "title", as: .procedureTitle) }
    let summary = fields.required(.summary, in: "a procedure")
      .flatMap { message($0, owner / "summary", as: .procedureSummary) }
    let reviewed = fields.required(.reviewed, in: "a procedure")?.date(problems)
    let within = fields.required(.reviewWithin, in: "a procedure")?.duration(problems)
    let steps = decode(
      Body(
        sources: fields[.sources], facts: fields[.facts], windows: fields[.windows],
        dates: fields[.dates], conditions: fields[.conditions], questions: fields[.questions],
        steps: fields.required(.steps, in: "a procedure")))
    guard let title, let summary, let reviewed, let within, !steps.isEmpty else { return nil }
    reportNothingForAll(in: steps)
    return Procedure(
      id: ProcedureID(name), title: title, summary: summary,
      pictogram: pictogram(fields[.pictogram]), reviewed: reviewed, reviewWithin: within,
      values: values, steps: steps)
  }

  /// A fragment; it is complete even when parts of it are broken and were reported.
  func fragment(_ node: YAMLNode, named name: String) -> Fragment? {
    guard let fields = Fields<FragmentKey>(node, "a fragment", problems) else { return nil }
    checkName(fields.required(.fragment, in: "a fragment"), name)
    checkLanguage(fields.required(.language, in: "a fragment"))
    let steps = decode(
      Body(
        sources: fields[.sources], facts: fields[.facts], windows: fields[.windows],
        dates: fields[.dates], conditions: fields[.conditions], questions: fields[.questions],
        steps: fields.required(.steps, in: "a fragment")))
    for step in steps where step.kind.isFinish {
      guard let range = locations.steps[step.id] else { continue }
      problems.report(
        "finish-in-fragment", at: range,
        "a fragment has no `finish`: the procedure that uses it goes on")
    }
    let prefixed = signatures.map { (prefix + $0.key, $0.value) }
    return Fragment(
      steps: steps, values: values, valueKinds: valueKinds,
      signatures: Dictionary(prefixed) { first, _ in first }, locations: locations)
  }

  private func decode(_ body: Body) -> [Step] {
    takeNamesOfFragments(body.steps)
    decodeSources(body.sources)
    declareFacts(body.facts)
    declareComputed(windows: body.windows, dates: body.dates)
    declareQuestions(body.questions)
    declareConditions(body.conditions)
    decodeFacts(body.facts)
    decodeComputed(windows: body.windows, dates: body.dates)
    decodeConditions()
    decodeQuestions(body.questions)
    let steps = steps(body.steps)
    reportQuestionsNobodyAsks(in: steps)
    return steps
  }

  private func checkName(_ node: YAMLNode?, _ name: String) {
    guard let node, let text = node.text("a name", problems), text != name else { return }
    problems.report(
      "wrong-name", at: node.range,
      "this is called \(quoted(text)) but its file or folder \(quoted(name)): they must be the same",
      fixIts: [Diagnostic.FixIt("write \(name)", replace: node.range, with: name)])
  }

  private func checkLanguage(_ node: YAMLNode?) {
    guard let node, let text = node.text("a language", problems), text != "fr" else { return }
    problems.report(
      "wrong-language", at: node.range, "procedures are written in French: `language: fr`")
  }

  /// A step without `when` is shown, or a question or an end stands before it: no screen is empty.
  private func reportNothingForAll(in steps: [Step]) {
    guard !steps.contains(where: { $0.when == nil }), let first = steps.first,
      let range = locations.steps[first.id]
    else { return }
    problems.report(
      "no-step-for-all", at: range,
      "every step has a `when`, so some people may see nothing: begin with a step without `when`")
  }

  /// A question that is declared and never asked is dead weight for every translator.
  private func reportQuestionsNobodyAsks(in steps: [Step]) {
    let asked = Set(steps.compactMap { $0.question?.id })
    for (name, question) in questions.sorted(by: { $0.key < $1.key })
    where !asked.contains(question.id) {
      guard let range = locations.questions[question.id] else { continue }
      problems.report(
        "question-not-asked", at: range,
        "no step asks \(quoted(name)): add `- ask: \(name)`, or delete the question")
    }
  }
}

extension Step.Kind {
  fileprivate var isFinish: Bool {
    if case .finish = self { true } else { false }
  }
}
