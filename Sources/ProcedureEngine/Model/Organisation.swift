/// Who runs this terminal and can be asked in person.
package struct Organisation: Hashable, Sendable {
  package let name: Message
  /// Whom to ask.
  package let ask: [Sentence]
  package let place: [Sentence]
  package let hours: [Sentence]

  package init(name: Message, ask: [Sentence], place: [Sentence], hours: [Sentence]) {
    self.name = name
    self.ask = ask
    self.place = place
    self.hours = hours
  }
}
