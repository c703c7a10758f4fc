import Diagnostics
import ProcedureEngine
import YAMLReader

extension Scope {
  /// A text with the two forms that French has for numbers.
  ///
  /// With `addsCount`, `{count}` is put before a form that leaves it out.
  func countedMessage(
    _ node: YAMLNode, _ context: MessageContext, as part: TextPart, addsCount: Bool
  ) -> CountedMessage? {
    guard let fields = Fields<UnitKey>(node, part.description, problems) else { return nil }
    let one = fields.required(.one, in: part.description).flatMap {
      form($0, part, addsCount: addsCount)
    }
    let other = fields.required(.other, in: part.description).flatMap {
      form($0, part, addsCount: addsCount)
    }
    guard let one, let other else { return nil }
    locations.messages[MessageKey(context: context, source: one.source)] = node.range
    problems.found(
      TranslatableText(
        context: context, text: .counted(one: one, other: other), range: node.range, part: part))
    return CountedMessage(context: context, one: one, other: other)
  }

  private func form(_ node: YAMLNode, _ part: TextPart, addsCount: Bool) -> MessagePattern? {
    guard let text = node.text(part.description, problems) else { return nil }
    let full = addsCount && !text.contains("{count}") ? "{count} \(text)" : text
    do throws(PatternFault) {
      return try MessagePattern(parsing: full)
    } catch {
      problems.report("bad-markup", at: node.range, error.explanation)
      return nil
    }
  }
}
