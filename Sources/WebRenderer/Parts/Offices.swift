import Localization
import Presentation

extension PageComposer {
  /// A place where people can help or decide.
  mutating func office(_ card: OfficeCard) -> Markup {
    """
    <section class="card office">
    \(picture(card.pictogram))
    <h2>\(line(card.label))</h2>
    \(nameAndReach(of: card))</section>

    """
  }

  /// The name of an office, what is done there and how it is reached.
  mutating func nameAndReach(of card: OfficeCard) -> Markup {
    let name = line(card.name)
    // The name on the door, where the name above is a translation.
    let isOfficialBeside = card.name.beside?.language == .french
    let official = isOfficialBeside ? nil : card.officialName.map { ValueView($0).besideMeaning }
    return """
      <p class="name">\(name)\(official)</p>\(name.meanings)
      \(paragraphs(card.what + card.note))\(contacts(card.contacts))
      """
  }

  /// Who can be asked in person, where and when.
  mutating func person(_ note: PersonNote) -> Markup {
    """
    <section class="card helper">
    \(paragraph(note.organisation, "name"))\(paragraphs(note.ask))
    <div class="fact">\(picture(.place))<div>\(paragraphs(note.place))</div></div>
    <div class="fact">\(picture(.clock))<div>\(paragraphs(note.hours))</div></div>
    </section>

    """
  }
}
