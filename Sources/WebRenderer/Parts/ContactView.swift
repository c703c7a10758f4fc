import Localization
import Presentation
import QRCode

/// A way to reach somebody.
struct ContactView {
  let label: LineView
  let icon: Markup?
  /// What to dial, type or write; nothing when it must be asked.
  let known: KnownContactView?
  let ask: LineView?
}

/// A known telephone number or address.
struct KnownContactView {
  let value: ValueView
  /// The address of a link; the terminal has none, because nothing there leads outside.
  let link: HTML?
  /// Takes it to a phone, on the terminal.
  let code: CodeView?
}

/// A QR code with its quiet zone of 4 modules. ISO/IEC 18004
struct CodeView {
  /// The side with the quiet zone, in modules.
  let side: HTML
  let path: HTML

  /// Makes the code of a text; nothing when it holds too much.
  init?(_ text: String) {
    guard let code = try? QRCode(text) else { return nil }
    side = HTML(code.size + 8)
    path = HTML(code.svgPath)
  }
}

extension PageComposer {
  mutating func contacts(_ contacts: [ContactItem]) -> [ContactView] {
    var views: [ContactView] = []
    for contact in contacts { views.append(self.contact(contact)) }
    return views
  }

  private mutating func contact(_ contact: ContactItem) -> ContactView {
    let label = line(contact.label)
    switch contact.content {
    case .known(let value, let target, _):
      let address = target.webAddress
      return ContactView(
        label: label, icon: picture(target.picture),
        known: KnownContactView(
          value: ValueView(value), link: isTerminal ? nil : address.map { HTML($0) },
          code: isTerminal ? address.flatMap { CodeView($0) } : nil),
        ask: nil)
    case .ask(let whom):
      return ContactView(label: label, icon: nil, known: nil, ask: line(whom))
    }
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
    case .web(let address):
      address.hasPrefix("https://") || address.hasPrefix("http://") ? address : "https://\(address)"
    case .email(let address): "mailto:\(address)"
    case .address: nil
    }
  }
}
