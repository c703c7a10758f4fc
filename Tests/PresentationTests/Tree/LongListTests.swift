import Localization
import Presentation
import ProcedureEngine
import Testing

struct LongListTests {
  static let list = LongList(
    searchLabel: line("Tapez"), nothingFound: line("Rien"),
    entries: [
      entry("algeria", "Algérie", "الجزائر"), entry("egypt", "Égypte", "مصر"),
      entry("equator", "Équateur", "الإكوادور"),
      entry("ivory-coast", "Côte d’Ivoire", "ساحل العاج"),
      entry("ixelles", "Ixelles", "1050"), entry("turkey", "Turquie", "Туреччина"),
      entry("palestine", "Palestine", "فلسطين ضفّة"),
    ])

  @Test(
    "A name is found whatever its case, accents and spelling",
    arguments: [
      ("alg", ["algeria"]), ("EG", ["egypt"]), ("équ", ["equator"]), ("cote d'iv", ["ivory-coast"]),
      ("cotedivoire", ["ivory-coast"]), ("105", ["ixelles"]), ("тур", ["turkey"]),
      ("الاكوادور", ["equator"]), ("ضفه", ["palestine"]), ("zz", []),
    ])
  func search(typed: String, found: [String]) {
    #expect(Self.list.options(matching: typed).map(\.id.text) == found)
  }

  @Test("Names that begin with the words come before those that contain them")
  func order() {
    #expect(Self.list.options(matching: "e").map(\.id.text).prefix(2) == ["egypt", "equator"])
    #expect(Self.list.options(matching: "e").map(\.id.text).contains("ixelles"))
  }

  @Test("Nothing typed finds all")
  func all() {
    #expect(Self.list.options(matching: " ").count == Self.list.entries.count)
  }

  private static func line(_ words: String) -> Line { Line([.words(words)], language: .french) }

  private static func entry(_ id: String, _ names: String...) -> LongList.Entry {
    LongList.Entry(option: Option(id: OptionID(id), label: line(names[0])), names: names)
  }
}
