import ProcedureEngine
import Testing

@Suite("Reading answers")
struct AnswerReadingTests {
  @Test(
    "Dates are read as people write them",
    arguments: [
      ("2027-06-15", .success("2027-06-15")), ("15/06/2027", .success("2027-06-15")),
      ("15.6.2027", .success("2027-06-15")), (" 15 6 2027 ", .success("2027-06-15")),
      ("15-6-2027", .success("2027-06-15")), ("١٥/٦/٢٠٢٧", .success("2027-06-15")),
      ("15/06/27", .failure(.yearNeedsFourDigits)), ("27-06-15", .failure(.yearNeedsFourDigits)),
      ("31/02/2027", .failure(.noSuchDay(month: 2, year: 2027, lastDay: 28))),
      ("0/02/2028", .failure(.noSuchDay(month: 2, year: 2028, lastDay: 29))),
      ("01/13/2027", .failure(.noSuchMonth)),
      ("01/01/3027", .failure(.yearOutOfRange(1900...2199))),
      ("demain", .failure(.notADate)), ("", .failure(.notADate)),
      ("15 juin 2027", .failure(.notADate)),
      ("15/06", .failure(.notADate)), ("15/06/20270", .failure(.notADate)),
      ("99999999999999999999/1/2027", .failure(.notADate)), ("²/6/2027", .failure(.notADate)),
    ] as [(String, Result<CalendarDate, AnswerRejection>)])
  func dates(text: String, expected: Result<CalendarDate, AnswerRejection>) {
    #expect(CalendarDate.read(text) == expected)
  }

  @Test("Every kind of question reads its own kind of answer")
  func kinds() {
    func read(_ kind: Question.Kind, _ text: String) -> Result<Answer, AnswerRejection> {
      Question(id: "q", ask: "?", kind: kind).read(text)
    }
    #expect(read(.choice(.of(["a"])), " a ") == .success(.choice("a")))
    #expect(read(.choice(.of(["a"])), "") == .failure(.nothingChosen))
    #expect(read(.choices(.of(["a", "b"])), "b, a") == .success(.choices(["a", "b"])))
    #expect(read(.yesNo, "no") == .success(.choice(.no)))
    #expect(read(.number(1...9), "٣") == .success(.number(3)))
    #expect(read(.number(1...9), "three") == .failure(.notANumber))
    #expect(read(.office(.communes), "1030") == .success(.office("schaerbeek")))
    #expect(read(.office(.communes), "SCHAERBEEK") == .success(.office("schaerbeek")))
    #expect(read(.office(.communes), "1000") == .failure(.unknownOffice))
  }
}

extension OfficeGroup {
  static let communes = OfficeGroup(
    id: "communes", name: "Votre commune",
    members: [
      Office(id: "schaerbeek", name: "Schaerbeek", postcodes: ["1030"]),
      Office(id: "ixelles", name: "Ixelles", postcodes: ["1050"]),
    ])
}
