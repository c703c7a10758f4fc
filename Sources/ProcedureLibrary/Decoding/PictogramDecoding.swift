import Diagnostics
import Pictograms
import ProcedureEngine
import YAMLReader

extension Scope {
  /// The name of a picture that is drawn; without a drawing people still have the words.
  func pictogram(_ node: YAMLNode?) -> PictogramID? {
    guard let node, let text = node.text("a pictogram", problems) else { return nil }
    guard Spelling.kebab.allows(text) else {
      problems.report(
        "bad-name", at: node.range,
        "\(quoted(text)) cannot name a pictogram: write it like town-hall")
      return nil
    }
    let id = PictogramID(text)
    if shared.pictograms.draws(id) { return id }
    if !shared.declaredPictograms.contains(text) {
      problems.reportUnknown(
        "pictogram", text, at: node.range, among: shared.pictograms.ids.map(\.text),
        code: "unknown-pictogram", .warning)
    }
    return nil
  }
}
