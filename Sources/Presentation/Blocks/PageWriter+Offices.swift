import Localization
import ProcedureEngine

extension PageWriter {
  /// An office; a page describes it once, later mentions give only its name.
  mutating func card(of office: Office) -> OfficeCard {
    let label = line(.office)
    let name = line(office.name)
    let french = Language.french.typeset(office.name.pattern.plainWords)
    let isNew = describedOffices.insert(office.id).inserted
    let what = isNew ? lines(office.what) : []
    let note = isNew ? lines(office.note) : []
    var contacts: [ContactItem] = []
    if isNew { for contact in office.contacts { contacts.append(item(of: contact)) } }
    return OfficeCard(
      id: office.id, label: label, name: name,
      officialName: name.language == .french || name.text == french ? nil : .french(french),
      what: what, note: note, contacts: contacts, pictogram: office.pictogram)
  }

  /// The contacts of a step or an action; a fact that is none is left out.
  mutating func contacts(_ names: [ValueName]) -> [ContactItem] {
    var items: [ContactItem] = []
    for name in names {
      switch circumstances?.reading(of: name) {
      case .fact(.known(let value, let source)):
        guard let way = Office.Contact.Way(value) else { continue }
        items.append(item(of: Office.Contact(way, source: source)))
      case .fact(.ask(let office, _)):
        let ask = paired { Line($0.askPhrase(office, in: $0.language), language: $0.language) }
        items.append(ContactItem(label: line(.contacts), content: .ask(ask)))
      case .window, .date, .notKnown, nil: continue
      }
    }
    return items
  }

  private mutating func item(of contact: Office.Contact) -> ContactItem {
    note(contact.source)
    let source = contact.source.id
    switch contact.way {
    case .phone(let phone):
      return ContactItem(
        label: line(.phone),
        content: .known(language.value(phone), .phone(dialled: phone.dialled), source))
    case .url(let url):
      let value = language.value(url)
      return ContactItem(label: line(.web), content: .known(value, .web(url.text), source))
    case .email(let email):
      let value = language.value(email)
      return ContactItem(label: line(.email), content: .known(value, .email(email.text), source))
    case .address(let address):
      let value = language.value(address)
      return ContactItem(
        label: line(.address), content: .known(value, .address(address.text), source))
    }
  }
}

extension Office.Contact.Way {
  /// The way to reach somebody that a fact holds, if it is one.
  init?(_ fact: FactValue) {
    switch fact {
    case .phone(let phone): self = .phone(phone)
    case .url(let url): self = .url(url)
    case .email(let email): self = .email(email)
    case .address(let address): self = .address(address)
    case .money, .duration, .date, .yearly, .time, .number: return nil
    }
  }
}
