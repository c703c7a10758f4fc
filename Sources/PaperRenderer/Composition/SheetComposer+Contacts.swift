import Localization
import Presentation

extension SheetComposer {
  /// A way to reach somebody: its label, and on the same line what to dial, type or follow.
  func contact(
    _ contact: ContactItem, indent: Points, footnotes: [Int], extent: Columns.Indent? = nil
  ) -> [Band] {
    let indent = extent ?? .row(indent)
    switch contact.content {
    case .known(let value, let target, _):
      return [
        band(
          BilingualText(label: contact.label, value, footnotes: footnotes), styles.bodyStyle,
          indent, link: target.address)
      ]
    case .ask(let line):
      return [
        band(
          BilingualText(label: contact.label, line, footnotes: footnotes), styles.bodyStyle,
          indent)
      ]
    }
  }

  /// An empty line to write on by hand.
  func writingLine(indent: Points) -> Band {
    let column = columns.first(.row(indent))
    let width = min(column.width, .millimetres(90))
    return Band(
      elements: [
        Element(
          frame: Frame(
            start: column.start, top: .millimetres(9), width: width, height: .millimetres(1)),
          content: .rule(0.7))
      ])
  }
}

extension ContactItem.Target {
  /// Where a viewer of the PDF goes; nothing for what is no address.
  fileprivate var address: String? {
    switch self {
    case .phone(let dialled): "tel:\(dialled)"
    case .web(let address): address.contains("://") ? address : "https://\(address)"
    case .email(let address): "mailto:\(address)"
    case .address: nil
    }
  }
}
