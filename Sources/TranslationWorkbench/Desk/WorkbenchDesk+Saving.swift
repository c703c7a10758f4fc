import Localization
import Presentation
import TranslationExchange
import WebRenderer

extension WorkbenchDesk {
  func save(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) async throws(FileFailure) -> WorkbenchResponse {
    guard var composer = try composer(request, language, id, person) else {
      return try frenchMoved(request, language, id, person)
    }
    let entry = composer.entry
    let draft = entry.draft(in: request.fields)
    composer.draft = draft
    composer.problems = DraftProblem.all(in: draft, of: entry.text, language: language)
    guard let base = request.fields["base"].flatMap({ Fingerprint($0) }) else {
      return .refusal(400, "the form is not one of ours")
    }
    composer.base = base
    guard composer.problems.isEmpty else { return page(composer, status: 422) }
    let edit = EntryEdit(.translate(draft), by: person.name, at: now(), base: base)
    let outcome = await store.save(edit, of: entry.text, in: language)
    switch outcome {
    case .saved:
      return try saved(request, language, id, then: request.fields["then"])
    case .conflict, .refused:
      return try conflict(request, language, id, draft: draft, person)
    case .gone where former[id] != nil:
      return try frenchMoved(request, language, id, person)
    case .faulty:
      composer.failure = .workbenchFaulty
      return page(composer, status: 409)
    case .gone, .failed:
      // What is gone and never was: the French is changing at this very moment.
      composer.failure = .workbenchFailed
      return page(composer, status: 500)
    }
  }

  func review(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) async throws(FileFailure) -> WorkbenchResponse {
    guard var composer = try composer(request, language, id, person) else { return .noSuchText }
    guard let base = request.fields["base"].flatMap({ Fingerprint($0) }) else {
      return .refusal(400, "the form is not one of ours")
    }
    guard person.role == .reviewer else { return .refusal(403, "only reviewers review") }
    let edit = EntryEdit(.review, by: person.name, at: now(), base: base)
    switch await store.save(edit, of: composer.entry.text, in: language) {
    case .saved:
      return .redirect(
        to: "\(composer.entry.address(in: language, composer.filter))&said=reviewed")
    case .conflict, .gone:
      // What was read is no longer what stands there: the reader reads again.
      return .redirect(to: composer.entry.address(in: language, composer.filter))
    case .refused:
      composer.failure = .workbenchOwn
      return page(composer, status: 409)
    case .faulty:
      composer.failure = .workbenchFaulty
      return page(composer, status: 409)
    case .failed:
      composer.failure = .workbenchFailed
      return page(composer, status: 500)
    }
  }

  /// Goes on with the next text of the list, or stays when that was asked or none is left.
  private func saved(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, then: String?
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    let filter = EntryFilter(request.query)
    let next = then == "stay" ? nil : shelf.next(after: id, filter)
    guard let entry = next ?? shelf[id] else { return .noSuchText }
    return .redirect(to: "\(entry.address(in: language, filter))&said=saved")
  }

  private func conflict(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, draft: [String],
    _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    guard let entry = shelf[id] else { return .noSuchText }
    let words = words(shelf)
    let view = ConflictView(entry, mine: draft, language, EntryFilter(request.query), words)
    return .page(
      words.page(
        .workbenchConflict, WorkbenchMainView(conflict: view), about: language, person: person),
      status: 409)
  }

  /// The French changed while somebody translated it: their words, beside what stands there now.
  private func frenchMoved(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID, _ person: SignedIn
  ) throws(FileFailure) -> WorkbenchResponse {
    let shelf = try shelf(language)
    let words = words(shelf)
    let filter = EntryFilter(request.query)
    let draft = request.fields.draft
    guard let text = former[id], let entry = former.successor(of: id, on: shelf) else {
      return gone(draft, words, filter, person)
    }
    let view = ConflictView(
      entry, of: text, mine: entry.entry.translation.reshaped(draft), language, filter, words)
    return .page(
      words.page(
        .workbenchFrenchMoved, WorkbenchMainView(conflict: view), about: language, person: person),
      status: 409)
  }

  /// The sentence is no longer said, or was not when the workbench was opened.
  func gone(
    _ draft: [String], _ words: PageWords, _ filter: EntryFilter, _ person: SignedIn
  ) -> WorkbenchResponse {
    let view = GoneView(draft, words.language, filter, words)
    return .page(
      words.page(
        .workbenchFrenchGone, WorkbenchMainView(gone: view), about: words.language, person: person),
      status: 404)
  }
}

extension FormFields {
  /// The texts of a form, as many as were sent.
  fileprivate var draft: [String] {
    (0..<PluralCategory.allCases.count).prefix { self["text-\($0)"] != nil }.map {
      EditableText.read(self["text-\($0)"] ?? "")
    }
  }
}

extension POTranslation {
  /// Words in as many texts as the translation has; none is lost.
  fileprivate func reshaped(_ draft: [String]) -> [String] {
    guard draft.count <= texts.count else { return [draft.joined(separator: "\n")] }
    return draft + Array(repeating: "", count: texts.count - draft.count)
  }
}
