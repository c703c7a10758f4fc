import Localization
import Presentation
import ProcedureEngine
import WebRenderer

/// Pages that hold every part there is, with the same words in every place.
struct SamplePages {
  let text: String
  var language = Language.arabic

  static let step: StepID = "papers"

  /// A line with every kind of run, in French because it has no translation, with English beside.
  var line: Line {
    let value = LocalizedValue(text, language: .french)
    let gloss = Gloss(id: "term", word: value, meaning: words)
    let inlines: [Inline] = [
      .words(text), .strong([.words(text), .value(value)]), .value(value),
      .term(TermMention(words: text, official: value, gloss: gloss)),
    ]
    return Line(inlines, language: .french, isFallback: true)
      .with(beside: Line(inlines, language: .english))
  }

  /// The words alone, in the language of the page.
  var words: Line { Line([.words(text)], language: language) }

  var person: PersonNote {
    PersonNote(label: line, organisation: line, ask: [line], place: [line], hours: [line])
  }

  var contacts: [ContactItem] {
    let value = LocalizedValue(text, language: .french)
    let targets: [ContactItem.Target] = [
      .phone(dialled: "+3221234567"), .web(text), .email(text), .address(text),
    ]
    return targets.map { ContactItem(label: line, content: .known(value, $0, "source")) }
      + [ContactItem(label: line, content: .ask(line))]
  }

  var card: DocumentCard {
    DocumentCard(
      id: "paper", name: line, explanation: [line], obtainLabel: line, obtain: [line],
      pictogram: "passport")
  }

  var documents: DocumentList {
    DocumentList(
      label: line,
      items: [
        DocumentItem(oneOfThese: line, alternatives: [card, card], onlyIfAsked: line),
        DocumentItem(alternatives: [card]),
      ])
  }

  var office: OfficeCard {
    OfficeCard(
      id: "office", label: line, name: line, officialName: LocalizedValue(text, language: .french),
      what: [line], note: [line], contacts: contacts, pictogram: "town-hall")
  }

  var fee: FeeNote {
    FeeNote(label: line, kind: .free, text: line, proof: FeeProof(label: line, document: card))
  }

  var window: WindowNote {
    WindowNote(label: line, span: line, state: .closed(daysAgo: 3), stateText: line)
  }

  var actions: [ActionItem] {
    [ActionItem(number: 1, text: line, contacts: contacts, pictogram: "write")]
  }

  var links: [ProcedureLink] {
    [ProcedureLink(id: "renewal", title: line, summary: line, pictogram: "residence-card")]
  }

  var blocks: [Block] {
    [
      .paragraph(line), .optional(line), .warning(Advice(label: line, lines: [line])),
      .tip(Advice(label: line, lines: [line])),
      .prerequisite(Prerequisite(label: line, procedure: links[0], comeBack: line)),
      .documents(documents), .actions(actions), .window(window), .fee(fee),
      .duration(DurationNote(label: line, text: line)), .office(office), .contacts(contacts),
      .trouble(
        TroubleList(label: line, items: [TroubleItem(sign: line, advice: [line], wait: line)])),
      .instead(ProcedureLinks(label: line, links: links)),
    ]
  }

  var options: [Option] {
    [
      Option(id: "a", label: line, help: [line], pictogram: "work", isSelected: true),
      Option(id: "none", label: words, excludesOthers: true),
    ]
  }

  var sources: [SourceNote] {
    [
      SourceNote(
        id: "source", authority: line, kind: .other, url: LocalizedValue(text, language: .french),
        copy: line, seen: line, caution: line)
    ]
  }

  var notices: [Notice] {
    [Notice(kind: .droppedAnswer, text: line), Notice(kind: .notReviewed, text: line)]
  }

  var given: [GivenAnswer] {
    [GivenAnswer(question: "card", step: Self.step, asked: line, answer: [line])]
  }
}
