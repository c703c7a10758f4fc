import Localization
import Presentation
import ProcedureEngine
import TestSupport
import Testing
import WebRenderer

@Suite("Pages")
struct PageTests {
  /// A page with its drawings and empty lines left out, so that a person can read it.
  private func drawn(
    _ page: WebPage, _ language: Language, _ medium: Medium,
    _ change: (inout WebContext) -> Void = { _ in }
  ) throws -> String {
    var context = WebContext(language: language, medium: medium)
    change(&context)
    return try ShippedPages.read().renderer.html(page, in: context)
      .replacing(/<span class="picture[^>]*>.*?<\/span>/.dotMatchesNewlines(), with: "")
      .replacing(/(style|script)-[0-9a-z]+\./) { "\($0.output.1)-x." }
      .split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
      .joined(separator: "\n") + "\n"
  }

  /// Is the card valid until 15 June 2027? In Arabic, with one hard word and its French.
  private var arabicScreen: Screen {
    func line(_ words: String) -> Line { Line([.words(words)], language: .arabic) }
    let card = LocalizedValue("titre de séjour", language: .french)
    let gloss = Gloss(
      id: "residence-card", word: card, meaning: line("بطاقة تسمح لك بالعيش في بلجيكا."))
    let date = LocalizedValue("15/06/2027", language: .arabic, direction: .leftToRight)
    let heading = Line(
      [
        .words("هل "),
        .term(TermMention(words: "بطاقتك", official: card, gloss: gloss)),
        .words(" صالحة حتى "), .value(date), .words("؟"),
      ], language: .arabic)
    let options = [
      Option(id: "yes", label: line("نعم")), Option(id: "no", label: line("لا"), isSelected: true),
    ]
    return Screen(
      language: .arabic, procedure: "renewal", step: "valid", procedureTitle: line("تجديد بطاقتي"),
      progress: Progress(done: 1, of: 4), progressText: line("تمّ: 25 %"), kind: .ask,
      kindLabel: line("سؤال"), heading: heading, blocks: [],
      prompt: Prompt(
        question: "valid", instruction: line("أجب بنعم أو لا."), kind: .yesNo(options)),
      glosses: [gloss],
      askAPerson: PersonNote(
        label: line("اسأل شخصًا"), organisation: line("الاستقبال"), ask: [], place: [], hours: []))
  }

  @Test("a question in Arabic: values isolated, the French word kept, the answer given marked")
  func question() throws {
    let html = try drawn(.step(arabicScreen), .arabic, .browser) { $0.canGoBack = true }
    let main = try #require(html.firstMatch(of: /<main.*<\/main>/.dotMatchesNewlines())?.output)
    #expect(GoldenFile("question.html").difference(from: String(main) + "\n") == nil)
  }

  @Test("a title is in one language, and says which when it is not the page's")
  func title() throws {
    #expect(
      try drawn(.step(arabicScreen), .arabic, .browser)
        .contains("<title>هل بطاقتك صالحة حتى 15/06/2027؟ · تجديد بطاقتي</title>"))
    #expect(
      try drawn(.step(arabicScreen), .ukrainian, .browser)
        .contains("<title lang=\"ar\" dir=\"rtl\">هل بطاقتك"))
    var samples = SamplePages(text: "Mes papiers")
    samples.language = .french
    let list = ChecklistPage(
      language: .arabic, procedure: "renewal",
      label: Line([.words("قائمتي")], language: .arabic),
      title: samples.words, date: samples.words, entries: [], askAPerson: samples.person)
    #expect(
      try drawn(.checklist(list), .arabic, .browser).contains("<title>قائمتي</title>"))
  }

  @Test("the hard words in French, with everything around them")
  func words() throws {
    let meaning = Line([.words("Un papier qui dit qui vous êtes.")], language: .french)
    let gloss = Gloss(
      id: "id", word: LocalizedValue("pièce d’identité", language: .french), meaning: meaning)
    let html = try drawn(.words([gloss]), .french, .terminal(pixelsPerMillimetre: 3.2)) {
      $0.procedure = "renewal"
      $0.step = "valid"
      $0.idleSeconds = 120
    }
    #expect(GoldenFile("words.html").difference(from: html) == nil)
  }

  @Test("on the terminal an address is words and a code, elsewhere a link")
  func contacts() throws {
    let value = LocalizedValue("02 123 45 67", language: .french)
    let label = Line([.words("Téléphone")], language: .french)
    let contact = ContactItem(
      label: label, content: .known(value, .phone(dialled: "+3221234567"), "source"))
    var samples = SamplePages(text: "x")
    samples.language = .french
    let page = WebPage.step(samples.screen(.do, blocks: [.contacts([contact])]))
    let terminal = try drawn(page, .french, .terminal(pixelsPerMillimetre: 3.2))
    #expect(!terminal.contains("tel:"))
    #expect(terminal.contains("class=\"code\""))
    let browser = try drawn(page, .french, .browser)
    #expect(browser.contains("href=\"tel:+3221234567\""))
    #expect(!browser.contains("class=\"code\""))
  }

  @Test("a long list shows what was looked for, and names that wait stay in the page")
  func search() throws {
    let prompt = SamplePages(text: "x").prompts[3].kind
    var entry = StepEntry()
    entry.search = "17"
    let screen = SamplePages(text: "x").screen(.ask, prompt: prompt)
    let html = try drawn(.step(screen, entry: entry), .arabic, .browser)
    let answers = html.matches(of: /<div class="answer"( hidden="hidden")?/)
    #expect(answers.count == 30)
    #expect(answers.count { $0.output.1 == nil } == 1)
    #expect(html.contains("value=\"17\""))
  }

  @Test("a second language stands below the first with its own direction")
  func beside() throws {
    let html = try drawn(.settings, .french, .browser) { $0.look.beside = .arabic }
    #expect(html.contains("<span class=\"second\" lang=\"ar\" dir=\"rtl\">رجوع</span>"))
    #expect(html.contains("class=\"text-0 beside\""))
  }
}
