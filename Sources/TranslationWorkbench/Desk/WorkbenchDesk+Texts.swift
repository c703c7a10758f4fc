import Foundation
import Localization
import Presentation
import TranslationExchange
import WebRenderer

extension WorkbenchDesk {
  func listPage(
    _ request: WorkbenchRequest, _ language: Language, _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    let filter = EntryFilter(request.query)
    let words = words(shelf, of: filter.domain)
    let view = TextsView(
      words, shelf, filter: filter,
      page: request.query["page"].flatMap { Int($0) } ?? 0, titles: DomainTitles(words: words))
    return .page(
      words.page(.workbench, WorkbenchMainView(texts: view), about: language, person: person))
  }

  func entryPage(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    guard var composer = try composer(request, language, id, person) else {
      return try moved(request, language, id, person)
    }
    composer.former = request.query["was"].flatMap { EntryID($0) }
    switch request.query["said"] {
    case "saved": composer.said = .workbenchSaved
    case "reviewed": composer.said = .workbenchReviewSaved
    default: break
    }
    return page(composer)
  }

  /// Leads to the text that came in the place of one; the words written there go along.
  private func moved(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    let filter = EntryFilter(request.query)
    guard let entry = former.successor(of: id, on: shelf) else {
      return gone([], words(shelf), filter, person)
    }
    return .redirect(to: "\(entry.address(in: language, filter))&was=\(id)")
  }

  func composer(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) throws(FileFailure) -> EntryComposer? {
    let shelf = try shelf(language)
    guard let entry = shelf[id] else { return nil }
    return EntryComposer(
      words: words(shelf, of: entry.domain), shelf: shelf, entry: entry,
      filter: EntryFilter(request.query),
      person: person, preview: library.preview, recordings: recordings)
  }

  func page(_ composer: EntryComposer, status: Int = 200) -> WorkbenchResponse {
    .page(
      composer.words.page(
        .workbench, WorkbenchMainView(entry: composer.view()), about: composer.language,
        person: composer.person), status: status)
  }

  /// What the checks say of a draft, for the script.
  func check(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    guard let composer = try composer(request, language, id, person) else { return .noSuchText }
    let draft = composer.entry.draft(in: request.fields)
    let findings = FindingView.all(draft, composer.entry, language, composer.words)
    let reply = CheckReply(
      findings: findings.map {
        .init(
          weight: $0.class.source, language: $0.tag.source, text: $0.plain.text,
          code: $0.plain.code)
      }, paper: composer.paper(of: draft))
    guard let json = try? JSONEncoder().encode(reply) else {
      preconditionFailure("texts can always be written as JSON")
    }
    return .json(String(decoding: json, as: UTF8.self))
  }

  /// The real screen, with what is written put in.
  func screen(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    guard let entry = shelf[id] else { return .noSuchText }
    let draft =
      request.method == .post ? entry.entry.translation.with(entry.draft(in: request.fields)) : nil
    guard let html = library.preview.html(of: entry, draft: draft, over: shelf.catalogue) else {
      return .refusal(404, "no example shows this text")
    }
    return .screen(html)
  }
}

/// The answer to a script that asks what is wrong with a draft.
private struct CheckReply: Encodable {
  struct Finding: Encodable {
    let weight: String
    let language: String
    let text: String
    let code: String?
  }

  let findings: [Finding]
  let paper: [String]
}

extension WorkbenchResponse {
  static let noSuchText = WorkbenchResponse.refusal(404, "no such text")
}

extension WorkbenchEntry {
  /// The texts of a form, one for each of the entry's; ends of lines as PO files have them.
  func draft(in fields: FormFields) -> [String] {
    entry.translation.texts.indices.map { index in
      EditableText.read(fields["text-\(index)"] ?? "")
    }
  }
}
