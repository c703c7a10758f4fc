import Diagnostics
import ProcedureEngine
import YAMLReader

extension Scope {
  /// A text with the two forms that French has for numbers.
  ///
  /// With `addsCount`, `{count}` is put before a form that leaves it out.
  func countedMessage(
    _ node: YAMLNode, _ context: MessageContext, note: String, addsCount: Bool
  ) -> CountedMessage? {
    guard let fields = Fields<UnitKey>(node, note, problems) else { return nil }
    let one = fields.required(.one, in: note).flatMap { form($0, note, addsCount: addsCount) }
    let other = fields.required(.other, in: note).flatMap { form($0, note, addsCount: addsCount) }
    guard let one, let other else { return nil }
    locations.messages[MessageKey(context: context, source: one.source)] = node.range
    problems.found(
      TranslatableText(
        context: context, text: .counted(one: one, other: other), range: node.range, note: note))
    return CountedMessage(context: context, one: one, other: other)
  }

  private func form(_ node: YAMLNode, _ note: String, addsCount: Bool) -> MessagePattern? {
    guard let text = node.text(note, problems) else { return nil }
    let full = addsCount && !text.contains("{count}") ? "{count} \(text)" : text
    do throws(PatternFault) {
      return try MessagePattern(parsing: full)
    } catch {
      problems.report("bad-markup", at: node.range, error.explanation)
      return nil
    }
  }
}
