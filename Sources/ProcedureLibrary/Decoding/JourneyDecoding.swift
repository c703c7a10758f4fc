import Diagnostics
import ProcedureEngine
import YAMLReader

enum JourneyKey: String, FieldKey {
  case journey, today, answers, steps, documents, fees, windows, ends
}

/// Decodes `journeys.yaml`; what the names mean is checked when the journeys are run.
struct JourneyDecoder {
  let problems: Problems

  func decode(_ node: YAMLNode) -> [JourneyExample] {
    guard let items = node.sequence else {
      problems.report(
        "expected-list", at: node.range.firstLine,
        "journeys are a list: begin each with `- journey: NAME`")
      return []
    }
    return items.compactMap { journey($0) }
  }

  private func journey(_ node: YAMLNode) -> JourneyExample? {
    guard let fields = Fields<JourneyKey>(node, "a journey", problems) else { return nil }
    let name = fields.required(.journey, in: "a journey")?.text("a journey's name", problems)
    let today = fields.required(.today, in: "a journey")?.date(problems)
    guard let name, let today, let answers = texts(fields[.answers], "answers") else { return nil }
    return JourneyExample(
      name: name, today: today,
      answers: Dictionary(answers.map { (QuestionID($0), $1) }) { first, _ in first },
      steps: names(fields[.steps]).map { $0.map { StepID($0) } },
      documents: names(fields[.documents]).map { $0.map { DocumentID($0) } },
      fees: Dictionary((texts(fields[.fees], "fees") ?? []).map { (StepID($0), $1) }) { first, _ in
        first
      },
      windows: windows(fields[.windows]),
      ends: fields[.ends]?.text("the last step", problems).map { StepID($0) },
      range: fields.entry(.journey)?.range ?? node.range.firstLine)
  }

  private func names(_ node: YAMLNode?) -> [String]? {
    guard let node else { return nil }
    guard let items = node.sequence else {
      problems.report(
        "expected-list", at: node.range.firstLine, "write a list, such as `[first, second]`")
      return nil
    }
    return items.compactMap { $0.text("a name", problems) }
  }

  /// Pairs of texts; a list of answers becomes one text, with commas.
  private func texts(_ node: YAMLNode?, _ what: String) -> [(String, String)]? {
    guard let node else { return [] }
    return node.mapping(what, problems)?.compactMap { entry in
      let parts = entry.value.items.compactMap { $0.text("an answer", problems) }
      return parts.count == entry.value.items.count
        ? (entry.key.text, parts.joined(separator: ",")) : nil
    }
  }

  private func windows(_ node: YAMLNode?) -> [StepID: DateSpan] {
    var windows: [StepID: DateSpan] = [:]
    for entry in node?.mapping("windows", problems).map(Array.init) ?? [] {
      let dates = entry.value.items.compactMap { $0.date(problems) }
      guard dates.count == 2, let span = DateSpan(from: dates[0], to: dates[1]) else {
        problems.report(
          "bad-value", at: entry.value.range.firstLine,
          "a window is two days in order, such as [2027-05-01, 2027-05-16]")
        continue
      }
      windows[StepID(entry.key.text)] = span
    }
    return windows
  }
}
