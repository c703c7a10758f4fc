import ProcedureEngine
import TestSupport
import Testing

struct SavedPlaceTests {
  static let places: [(SavedPlace, String)] = [
    (SavedPlace(procedure: "renewal"), "1;renewal;"),
    (
      SavedPlace(
        procedure: "renewal", step: "new-pin/bank",
        answers: [
          "card": .choice("a"), "expiry": .date("2027-06-05"), "children": .number(3),
          "papers": .choices(["photo", "passport"]), "commune": .office("ixelles"),
        ]),
      "1;renewal;new-pin/bank;card:a;children*3;commune~ixelles;expiry@2027-06-05;"
        + "papers+passport+photo"
    ),
  ]

  @Test("A place is written in one way and read back", arguments: places)
  func writesAndReads(place: SavedPlace, code: String) throws {
    #expect(place.code == code)
    #expect(try SavedPlace(code: code) == place)
  }

  static let refused: [(String, SavedPlaceError)] = [
    ("", .malformed), ("renewal", .malformed), ("1", .malformed), ("1;renewal", .malformed),
    ("2;renewal;", .unknownVersion), ("1;;", .malformed), ("1;Renewal;", .malformed),
    ("1;renewal;../x", .malformed), ("1;renewal;;card", .malformed),
    ("1;renewal;;card:", .malformed), ("1;renewal;;card:a;card:b", .malformed),
    ("1;renewal;;papers+a+a", .malformed), ("1;renewal;;papers+", .malformed),
    ("1;renewal;;expiry@2027-02-30", .malformed), ("1;renewal;;n*007", .malformed),
    ("1;renewal;;n*99999999999999999999", .malformed), ("1;renewal;;card:<b>", .malformed),
    ("1;renewal;;card:а", .malformed),
    ("1;renewal;;" + String(repeating: "a", count: 2048), .tooLong),
  ]

  @Test("What is no place is refused, and why", arguments: refused)
  func refuses(code: String, error: SavedPlaceError) {
    #expect(throws: error) { try SavedPlace(code: code) }
  }

  @Test("Whatever is changed in a code, it is read as it stands or refused")
  func survivesTampering() {
    var generator = SeededGenerator(seed: 7)
    let good = Array(Self.places[1].1.utf8)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1 where bytes.count > 1: bytes.remove(at: index)
        default: bytes.insert(";:+@*~/-a0"[index % 10], at: index)
        }
      }
      let code = String(decoding: bytes, as: UTF8.self)
      guard let place = try? SavedPlace(code: code) else { continue }
      #expect((try? SavedPlace(code: place.code)) == place)
    }
  }
}

extension String {
  fileprivate subscript(offset: Int) -> UInt8 { Array(utf8)[offset] }
}
