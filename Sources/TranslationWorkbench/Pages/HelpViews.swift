import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// The hard words of a sentence, with the words other translations use for them.
struct TermsView {
  struct Item {
    let word: HTML
    let meaning: PhraseView
    let used: PhraseView?
  }

  let heading: PhraseView
  let items: [Item]

  /// Nothing for a sentence without hard words.
  init?(_ entry: WorkbenchEntry, _ glossary: Glossary, _ words: PageWords) {
    var seen: Set<TermID> = []
    let library = words.presenter.library
    let terms = entry.pattern.terms.filter { seen.insert($0).inserted }
      .compactMap { library.terms[$0] }
    guard !terms.isEmpty else { return nil }
    heading = words.phrase(.workbenchTerms)
    items = terms.map { term in
      let used = glossary.words(for: term.id)
      let list = words.language.list(
        used.map { LocalizedValue($0, language: words.language) }.nonEmpty ?? [.name("–")], .or)
      return Item(
        word: HTML(term.word),
        meaning: PhraseView(words.presenter.meaning(of: term), on: words.language),
        used: used.isEmpty ? nil : words.phrase(.workbenchTermUsed, ["words": .value(list)]))
    }
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}

/// Similar sentences with their translations.
struct MemoryView {
  struct Item {
    let percent: HTML
    let french: HTML
    let tag: HTML
    let direction: HTML
    let words: HTML
    /// The words with their marks, as a field shows them.
    let editable: HTML
    let use: PhraseView
  }

  let heading: PhraseView
  let items: [Item]

  /// Nothing when no translated sentence is like this one.
  init?(_ entry: WorkbenchEntry, _ shelf: LanguageShelf, _ words: PageWords) {
    let matches = shelf.memory.matches(for: entry.text.key.source, without: entry.id)
    guard !matches.isEmpty else { return nil }
    let mark = LanguageMark(shelf.language)
    heading = words.phrase(.workbenchMemory)
    items = matches.map { match in
      let text = match.unit.texts.last ?? ""
      return Item(
        percent: HTML(match.percent), french: HTML(match.unit.french.readable), tag: mark.tag,
        direction: mark.direction, words: HTML(text.readable),
        editable: HTML(EditableText.shown(text, in: shelf.language)),
        use: words.phrase(.workbenchUse))
    }
  }
}

/// The recordings of a text, one for each form.
struct VoiceView {
  struct Item {
    let address: HTML
    let seconds = HTML(WorkbenchLimits.recordingSeconds)
    let tag: HTML
    let direction: HTML
    let words: HTML
    let sound: HTML?
    let silent: PhraseView?
    let record: PhraseView
    let stop: PhraseView
    let keep: PhraseView
    let speak: HTML
    let failed: HTML
    let delete: LinkView?
  }

  let heading: PhraseView
  /// Why nothing can be recorded yet.
  let first: PhraseView?
  let items: [Item]

  init?(
    _ entry: WorkbenchEntry, _ language: Language, _ filter: EntryFilter,
    _ recordings: RecordingStore, _ words: PageWords
  ) {
    heading = words.phrase(.workbenchVoice)
    let isReady = entry.state == .translated || entry.state == .reviewed
    first = isReady ? nil : words.phrase(.workbenchRecordFirst)
    let texts = isReady ? entry.entry.translation.texts : []
    items = texts.enumerated().map { index, text in
      let key = RecordingKey(reading: text, in: language)
      let address = "\(WorkbenchRoute.recording(language, entry.id).path)?form=\(index)"
      let isRecorded = recordings.recording(key, in: language) != nil
      let mark = LanguageMark(language)
      return Item(
        address: HTML(address), tag: mark.tag, direction: mark.direction,
        words: HTML(text.readable),
        sound: isRecorded ? HTML("\(address)&words=\(key)") : nil,
        silent: isRecorded ? nil : words.phrase(.workbenchNoVoice),
        record: words.phrase(.workbenchRecord), stop: words.phrase(.workbenchRecordStop),
        keep: words.phrase(.workbenchRecordKeep), speak: words.text(.workbenchRecording),
        failed: words.text(.workbenchRecordFailed),
        delete: isRecorded
          ? words.link(
            "\(WorkbenchRoute.deleteRecording(language, entry.id).path)?form=\(index)&\(filter.query)",
            .workbenchRecordDelete) : nil)
    }
  }
}
