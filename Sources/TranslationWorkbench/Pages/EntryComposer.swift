import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// Brings together what the page of one text shows.
struct EntryComposer {
  let words: PageWords
  let shelf: LanguageShelf
  let entry: WorkbenchEntry
  let filter: EntryFilter
  let person: SignedIn
  let preview: ScreenPreview
  /// What was written and not kept.
  var draft: [String]?
  /// The entry that the draft was written over, where another may have come since.
  var base: Fingerprint?
  /// The text in whose place this one came; a draft of it may lie in the browser.
  var former: EntryID?
  var problems: [DraftProblem] = []
  /// What an act of the person came to, if it failed otherwise.
  var failure: InterfaceKey?
  var said: InterfaceKey?
  let recordings: RecordingStore

  var language: Language { shelf.language }

  func view() -> EntryView {
    let mark = LanguageMark(language)
    let findings = findings
    let place = preview.index[entry.id]
    let entries = filter.entries(of: shelf)
    let neighbours = neighbours(in: entries)
    return EntryView(
      id: HTML(entry.id.description), action: HTML(entry.address(in: language, filter)),
      check: HTML(WorkbenchRoute.check(language, entry.id).path),
      base: HTML((base ?? entry.entry.revision).description),
      former: former.map { HTML(WorkbenchRoute.entry(language, $0).path) },
      list: HTML(TextsView.address(of: entry, in: entries, language, filter)),
      listLabel: words.phrase(.workbenchList), previous: neighbours.previous,
      following: neighbours.following, state: words.state(entry.state),
      stateClass: HTML(entry.state.rawValue), said: said.map { words.phrase($0) },
      offline: words.phrase(.workbenchOffline), restored: words.phrase(.workbenchRestored),
      french: words.phrase(.workbenchFrench), sentences: entry.french.map(SourceView.init),
      change: ChangeView(entry, words), notes: notes,
      translation: words.phrase(.workbenchTranslation), problem: problem,
      fields: FieldView.all(entry, draft: draft, label: .workbenchMine, language, words),
      tokens: TokensView(entry, words, example: example), save: words.phrase(.workbenchSave),
      stay: words.phrase(.workbenchSaveStay),
      canShow: place.map { _ in
        EntryView.Show(
          address: HTML(WorkbenchRoute.screen(language, entry.id).path),
          label: words.phrase(.workbenchShowDraft))
      },
      keys: words.phrase(.workbenchKeys), review: review,
      own: entry.state == .translated && review == nil ? words.phrase(.workbenchOwn) : nil,
      screenHeading: words.phrase(.workbenchScreen), screen: place.map(frame),
      noScreen: place == nil ? words.phrase(.workbenchNoScreen) : nil,
      checksHeading: words.phrase(.workbenchChecks), serious: words.text(.workbenchSerious),
      cosmetic: words.text(.workbenchCosmetic), noFindings: words.text(.workbenchChecksNone),
      findings: findings,
      nothingFound: findings.isEmpty ? words.text(.workbenchChecksNone) : nil,
      paperHeading: words.phrase(.workbenchPaper), tag: mark.tag, direction: mark.direction,
      paper: paper(of: draft ?? entry.entry.translation.texts).map { HTML($0) },
      terms: TermsView(entry, shelf.glossary, words), memory: MemoryView(entry, shelf, words),
      voice: VoiceView(entry, language, filter, recordings, words),
      aboutHeading: words.phrase(.workbenchAbout), people: people,
      place: HTML("\(entry.text.range.path):\(entry.text.range.start.line)"),
      context: HTML(entry.text.context.path))
  }

  private var problem: EntryView.Problem? {
    let reasons =
      problems.map { words.phrase($0) } + [failure].compactMap { $0.map { words.phrase($0) } }
    guard !reasons.isEmpty else { return nil }
    return EntryView.Problem(heading: words.phrase(.workbenchProblem), reasons: reasons)
  }

  private var notes: EntryView.Notes {
    EntryView.Notes(
      heading: words.phrase(.workbenchNote), part: words.phrase(of: entry.text.part),
      authors: entry.text.remarks.map { HTML($0) },
      translators: entry.entry.remarks.map { HTML($0) })
  }

  private var findings: [FindingView] {
    FindingView.all(draft ?? entry.entry.translation.texts, entry, language, words)
  }

  private var people: [PhraseView] {
    var people: [PhraseView] = []
    if let mark = entry.entry.translationMark {
      people.append(
        words.phrase(.workbenchTranslatedBy, ["name": .value(.name(mark.translator))]))
    }
    if let mark = entry.entry.reviewMark {
      people.append(words.phrase(.workbenchReviewedBy, ["name": .value(.name(mark.reviewer))]))
    }
    return people
  }

  /// Whoever did not write it and may review is offered to.
  private var review: EntryView.Review? {
    guard entry.state == .translated, draft == nil, person.role == .reviewer,
      entry.entry.translationMark.map({
        TranslatorName($0.translator) != TranslatorName(person.name.text)
      }) ?? true
    else { return nil }
    return EntryView.Review(
      action: HTML("\(WorkbenchRoute.review(language, entry.id).path)?\(filter.query)"),
      base: HTML(entry.entry.revision.description), label: words.phrase(.workbenchReview))
  }

  private func neighbours(
    in entries: [WorkbenchEntry]
  ) -> (previous: LinkView?, following: LinkView?) {
    guard let place = entries.firstIndex(where: { $0.id == entry.id }) else {
      return (nil, shelf.next(after: entry.id, filter).map { link($0, .workbenchTextAfter) })
    }
    let before = place > 0 ? link(entries[place - 1], .workbenchTextBefore) : nil
    let after = place + 1 < entries.count ? link(entries[place + 1], .workbenchTextAfter) : nil
    return (before, after)
  }

  private func link(_ other: WorkbenchEntry, _ key: InterfaceKey) -> LinkView {
    words.link(other.address(in: language, filter), key)
  }

  private func frame(_ place: ShownPlace) -> EntryView.ScreenFrame {
    EntryView.ScreenFrame(
      path: place.journey.map { words.example($0) }, title: words.text(.workbenchScreen),
      address: HTML(WorkbenchRoute.screen(language, entry.id).path))
  }
}

extension EntryComposer {
  /// What a value is on a day: the first procedure that knows it tells.
  func example(of name: ValueName) -> LocalizedValue? {
    if name == "count" { return language.value(5) }
    let own = words.presenter.library.procedures.filter { $0.id.text == entry.domain.name }
    for procedure in own + words.presenter.library.procedures {
      guard case .fact(let fact)? = procedure.values[name] else { continue }
      for version in fact.versions {
        if case .known(let value, _) = version.content {
          return words.presenter.value(of: value, in: language)
        }
      }
    }
    return nil
  }

  /// The words as the paper says them, with values where they are known: in each form a number that
  /// takes it.
  func paper(of texts: [String]) -> [String] {
    let forms = PluralExample.all(in: language)
    return texts.enumerated().map { index, text in
      guard let pattern = try? MessagePattern(parsing: text) else { return text }
      return language.typeset(
        readable(pattern.inlines, count: forms[min(index, forms.count - 1)].sample))
    }
  }

  private func readable(_ inlines: [MessagePattern.Inline], count: String) -> String {
    inlines.map { inline in
      switch inline {
      case .words(let words), .term(_, let words): words
      case .value("count"): count
      case .value(let name): example(of: name)?.isolated ?? "…"
      case .strong(let inner): readable(inner, count: count)
      }
    }.joined()
  }
}
