import Spelling
import Testing

struct WordListTests {
  @Test("words, models and comments are told apart")
  func reading() {
    let list = WordList(
      """
      # Offices
      CPAS
      комуна/школа  # like a school

        itsme\u{20}
      /nothing
      """)
    #expect(list.entries.map(\.word) == ["CPAS", "комуна", "itsme"])
    #expect(list.entries.map(\.example) == [nil, "школа", nil])
  }

  @Test("an empty list has no word")
  func empty() {
    #expect(WordList().entries == [])
  }
}
