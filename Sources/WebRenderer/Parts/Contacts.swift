import Localization
import Presentation
import QRCode

extension PageComposer {
  /// Ways to reach somebody.
  mutating func contacts(_ contacts: [ContactItem]) -> Markup {
    "\(contacts.map { contact($0) })"
  }

  private mutating func contact(_ contact: ContactItem) -> Markup {
    let label = line(contact.label)
    switch contact.content {
    case .known(let value, let target, _):
      let address = target.webAddress
      return """
        <div class="contact">
        \(picture(target.picture))
        <div>
        <p class="label">\(label)</p>
        <p class="value">\(link(ValueView(value), to: address))</p>
        </div>
        \(isTerminal ? address.flatMap { code($0) } : nil)
        </div>

        """
    case .ask(let whom):
      return """
        <div class="contact">
        <div>
        <p class="label">\(label)</p>
        \(paragraph(whom))</div>
        </div>

        """
    }
  }

  /// A value that leads to its address; nothing on the terminal leads outside.
  func link(_ value: ValueView, to address: String?) -> Markup {
    guard let address, !isTerminal else { return value.markup }
    return "<a href=\"\(HTML(address))\" rel=\"noreferrer\">\(value)</a>"
  }

  /// The QR code of a text with its quiet zone of 4 modules (ISO/IEC 18004); nothing when it holds
  /// too much.
  func code(_ text: String) -> Markup? {
    guard let code = try? QRCode(text) else { return nil }
    let side = code.size + 8
    return """
      <svg class="code" viewBox="-4 -4 \(side) \(side)" shape-rendering="crispEdges" aria-hidden="true">\
      <path class="white" d="M-4 -4h\(side)v\(side)h-\(side)z"/>\
      <path class="ink" d="\(HTML(code.svgPath))"/></svg>
      """
  }
}

extension ContactItem.Target {
  fileprivate var picture: PagePicture {
    switch self {
    case .phone: .phone
    case .web: .web
    case .email: .mail
    case .address: .place
    }
  }

  /// The address that a phone or a browser opens; nothing for a place on the map.
  fileprivate var webAddress: String? {
    switch self {
    case .phone(let dialled): "tel:\(dialled)"
    case .web(let address): address.withScheme
    case .email(let address): "mailto:\(address)"
    case .address: nil
    }
  }
}

extension String {
  /// An address as a browser takes it; sources often say it without `https`.
  var withScheme: String {
    hasPrefix("https://") || hasPrefix("http://") ? self : "https://\(self)"
  }
}
