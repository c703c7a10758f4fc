import QRCode
import Testing

struct QRCodeTests {
  @Test("The three finder patterns stand in their corners")
  func finders() throws {
    let code = try QRCode("https://guichet.example/resume")
    let last = code.size - 7
    for (top, left) in [(0, 0), (0, last), (last, 0)] {
      let middle = (0..<7).map { code[row: top + 3, column: left + $0] }
      #expect(middle == [true, false, true, true, true, false, true])
    }
    #expect((code.size - 17) % 4 == 0)
  }

  @Test("The path has as many modules as the code")
  func path() throws {
    let code = try QRCode("1;renewal;;card:a")
    let dark = (0..<code.size * code.size).count {
      code[row: $0 / code.size, column: $0 % code.size]
    }
    let widths = code.svgPath.matches(of: /h(\d+)/).compactMap { Int($0.output.1) }
    #expect(widths.reduce(0, +) == dark)
  }

  @Test("A text that no code can hold is refused")
  func refuses() {
    #expect(throws: QRCodeError.empty) { try QRCode("") }
    let long = String(repeating: "a", count: 3000)
    #expect(throws: QRCodeError.tooLong(bytes: 3000)) { try QRCode(long) }
  }
}
