import Localization
import Presentation

/// A place where people can help or decide.
struct OfficeView {
  let label: LineView
  let name: LineView
  /// The name on the door, where the name above is a translation.
  let official: ValueView?
  let picture: Markup?
  let what: [LineView]
  let contacts: [ContactView]
}

/// Who can be asked in person, where and when.
struct PersonView {
  let organisation: LineView
  let ask: [LineView]
  let place: [LineView]
  let hours: [LineView]
  let placeIcon: Markup?
  let hoursIcon: Markup?
}

extension PageComposer {
  mutating func office(_ card: OfficeCard) -> OfficeView {
    let isOfficialBeside = card.name.beside?.language == .french
    return OfficeView(
      label: line(card.label), name: line(card.name),
      official: isOfficialBeside ? nil : card.officialName.map(ValueView.init),
      picture: picture(card.pictogram), what: lines(card.what + card.note),
      contacts: contacts(card.contacts))
  }

  mutating func person(_ note: PersonNote) -> PersonView {
    PersonView(
      organisation: line(note.organisation), ask: lines(note.ask), place: lines(note.place),
      hours: lines(note.hours), placeIcon: picture(.place), hoursIcon: picture(.clock))
  }
}
