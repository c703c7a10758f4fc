import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer
import TestSupport
import Testing

@Suite("Screens as text")
struct ScreenDrawingTests {
  /// A way to draw that has its own golden file.
  struct Setting: CustomTestStringConvertible, Sendable {
    let name: String
    let language: Language
    let bidi: BidiMode
    let width: Int

    var testDescription: String { name }

    static let all = [
      Setting(name: "french-80", language: .french, bidi: .terminal, width: 80),
      Setting(name: "french-40", language: .french, bidi: .terminal, width: 40),
      Setting(name: "arabic-terminal", language: .arabic, bidi: .terminal, width: 60),
      Setting(name: "arabic-visual", language: .arabic, bidi: .visual, width: 60),
    ]

    func text(_ paragraphs: [Paragraph]) -> String {
      Typesetter(width: width, bidi: bidi, direction: language.direction)
        .lines(of: paragraphs).map(\.text.text).joined(separator: "\n") + "\n"
    }
  }

  @Test("every block is drawn", arguments: Setting.all)
  func blocks(setting: Setting) {
    let samples = SampleScreens(language: setting.language)
    let drawing = Drawing(presenter: .sample(setting.language))
    let text = [samples.sentences, samples.papers, samples.work, samples.money]
      .map { setting.text(drawing.paragraphs(of: $0)) }.joined(separator: "\n=====\n\n")
    #expect(GoldenFile("blocks-\(setting.name).txt").difference(from: text) == nil)
  }

  @Test("every prompt is drawn with what is being entered", arguments: Setting.all)
  func prompts(setting: Setting) {
    let samples = SampleScreens(language: setting.language)
    let drawing = Drawing(presenter: .sample(setting.language))
    let text = Self.prompts(samples).map { kind, entry in
      setting.text(drawing.paragraphs(of: samples.prompt(kind), for: .interactive, entry: entry))
    }.joined(separator: "\n=====\n\n")
    #expect(GoldenFile("prompts-\(setting.name).txt").difference(from: text) == nil)
  }

  private static func prompts(_ samples: SampleScreens) -> [(Prompt.Kind, PromptEntry?)] {
    let list = LongList(
      searchLabel: samples.line("Tapez le nom.", "اكتب الاسم."),
      nothingFound: samples.line("Rien.", "لا شيء."),
      entries: (1...11).map { number in
        LongList.Entry(
          option: Option(
            id: OptionID("o\(number)"), label: samples.line("Commune \(number)", "بلدية \(number)")),
          names: ["Commune \(number)"])
      })
    let date = DateField(
      months: (1...12).map { samples.line("mois \($0)", "شهر \($0)") },
      example: samples.line("Par exemple 15/6/2027", "مثلاً 15/6/2027"), years: 1900...2199,
      thisYear: 2026, selected: day("2027-06-15"))
    let number = NumberField(
      range: 1...12, rangeText: samples.line("De 1 à 12", "من 1 إلى 12"), selected: 3)
    return [
      (.choice(samples.options), nil), (.choice(samples.options), .choice(cursor: 0)),
      (.choices(samples.options), .choices(cursor: 1, ticked: ["a"])),
      (.longList(list), .search(typed: "com", cursor: 9)),
      (.longList(list), .search(typed: "xyz", cursor: 0)),
      (.date(date), nil), (.date(date), .date(DateEntry(day: "15", month: "6", field: .year))),
      (.number(number), nil), (.number(number), .number(typed: "4")),
    ]
  }

  @Test(
    "no line is wider than the terminal", arguments: [40, 41, 57, 80, 120],
    [Language.french, .arabic])
  func widths(width: Int, language: Language) {
    let samples = SampleScreens(language: language)
    let drawing = Drawing(presenter: .sample(language))
    for bidi in BidiMode.allCases {
      let setter = Typesetter(width: width, bidi: bidi, direction: language.direction)
      for screen in [samples.sentences, samples.papers, samples.work, samples.money] {
        for line in setter.lines(of: drawing.paragraphs(of: screen)) {
          #expect(line.text.width <= width, "\(line.text.text)")
        }
      }
    }
  }

  @Test("French in an Arabic page is marked")
  func fallback() {
    let line = Line([.words("En français.")], language: .french, isFallback: true)
    let samples = SampleScreens(language: .arabic)
    let screen = samples.screen(.read, line, [])
    let text = Typesetter(width: 60, bidi: .visual, direction: .rightToLeft)
      .lines(of: Drawing(presenter: .sample(.arabic)).paragraphs(of: screen)).map(\.text.text)
    #expect(text.contains { $0.hasSuffix("En français. [en\u{A0}français]") })
  }
}
