import Diagnostics
import Testing

struct NearestNameTests {
  @Test(
    "the name meant is found where it is near",
    arguments: [
      ("questons", "questions"), ("setps", "steps"), ("Title", "title"), ("titles", "title"),
      ("resume", nil), ("x", nil), ("title", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    #expect(nearestName(to: word, among: ["questions", "steps", "title"]) == expected)
  }

  @Test("of two equally near names the first wins, and a nearer one wins over it")
  func ties() {
    #expect(nearestName(to: "cart", among: ["card", "care"]) == "card")
    #expect(nearestName(to: "cardz", among: ["cords", "cards", "card"]) == "cards")
  }

  @Test("a word of megabytes is not compared")
  func long() {
    #expect(nearestName(to: String(repeating: "a", count: 1 << 22), among: ["a"]) == nil)
  }

  @Test("a quoted word is cut when long")
  func quoting() {
    #expect(quoted("été") == "\"été\"")
    #expect(quoted(String(repeating: "a", count: 61)).count == 63)
  }
}
