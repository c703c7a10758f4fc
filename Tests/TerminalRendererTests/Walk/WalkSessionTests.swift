import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer
import Testing

/// Keys written as a person would say them: a letter or digit is itself.
private func keys(_ text: String) -> [Key] {
  text.split(separator: " ").map { word in
    switch word {
    case "enter": .enter
    case "esc": .escape
    case "up": .up
    case "down": .down
    case "left": .left
    case "right": .right
    case "tab": .tab
    case "space": .character(" ")
    case "back": .backspace
    case "pgdn": .pageDown
    case "ctrl-c": .interrupt
    default: .character(Character(String(word)))
    }
  }
}

@Suite("A walk by keys")
struct WalkSessionTests {
  /// A walk through the sample library, in a window where every page fits.
  private func walk(
    _ pressed: String = "", in language: Language = .french, answers: Answers = Answers(),
    at step: StepID? = nil,
    window: WindowSize = WindowSize(columns: 80, rows: 50)
  ) -> WalkSession {
    var session = WalkSession(
      presenter: .sample(language), today: Sample.today, hasChosenLanguage: true,
      visit: Visit(
        Journey(through: Sample.procedure, answers: answers, today: Sample.today), at: step),
      bidi: .visual, window: window)
    for key in keys(pressed) { session.press(key) }
    return session
  }

  private func press(_ pressed: String, _ session: inout WalkSession) {
    for key in keys(pressed) { session.press(key) }
  }

  private func text(_ session: WalkSession) -> String {
    session.frame.lines.map(\.text.text).joined(separator: "\n")
  }

  // MARK: Answering

  @Test("Enter answers with the option that the arrows or a digit point at")
  func choosing() {
    #expect(walk("enter").visits[0].journey.answers["card"] == .choice("a"))
    #expect(walk("down enter").visits[0].journey.answers["card"] == .choice("b"))
    #expect(walk("2 enter").visits[0].journey.answers["card"] == .choice("b"))
    #expect(walk("2 up enter").visits[0].journey.answers["card"] == .choice("a"))
    #expect(walk("2").visits[0].journey.answers["card"] == nil)
  }

  @Test("a digit of another script points too")
  func arabicDigit() {
    #expect(walk("٢ enter").visits[0].journey.answers["card"] == .choice("b"))
  }

  @Test("several choices are ticked, and one that stands alone takes the others away")
  func ticking() {
    let both = walk("2 enter space down space enter")
    #expect(both.visits[0].journey.answers["papers"] == .choices(["passport", "diploma"]))
    let digits = walk("2 enter 1 2 1 enter")
    #expect(digits.visits[0].journey.answers["papers"] == .choices(["diploma"]))
    let alone = walk("2 enter 1 2 3 enter")
    #expect(alone.visits[0].journey.answers["papers"] == .choices(["nothing"]))
    let other = walk("2 enter 3 1 enter")
    #expect(other.visits[0].journey.answers["papers"] == .choices(["passport"]))
  }

  @Test("nothing ticked is said and not taken")
  func nothingTicked() {
    let session = walk("2 enter enter")
    #expect(session.visits[0].step == "papers")
    #expect(text(session).contains("Rien n’est choisi."))
  }

  @Test(
    "a date is typed field by field or with signs between",
    arguments: [
      ("1 5 6 2 0 2 7 enter", "2027-06-15"), ("1 5 0 6 2 0 2 7 enter", "2027-06-15"),
      ("1 / 6 / 2 0 2 7 enter", "2027-06-01"), ("1 enter 6 enter 2 0 2 7 enter", "2027-06-01"),
      ("1 5 6 2 0 2 6 back 7 enter", "2027-06-15"),
      ("right right enter right enter right enter", "2027-05-02"),
      ("9 9 2 0 2 7 enter", "2027-09-09"),
    ])
  func dates(pressed: String, expected: String) {
    let session = walk("1 enter \(pressed)")
    #expect(session.visits[0].journey.answers["expiry"] == .date(day(expected)))
  }

  @Test(
    "an impossible date stays, with the reason",
    arguments: ["3 1 2 2 0 2 7 enter", "1 5 6 2 7 enter", "enter"])
  func impossibleDates(pressed: String) {
    let session = walk("1 enter \(pressed)")
    #expect(session.visits[0].step == "expiry")
    #expect(text(session).contains("! "))
  }

  @Test("numbers are typed or counted with the arrows")
  func numbers() {
    let date = "1 enter 1 5 6 2 0 2 7 enter"
    #expect(walk("\(date) 3 enter").visits[0].journey.answers["persons"] == .number(3))
    #expect(walk("\(date) up up enter").visits[0].journey.answers["persons"] == .number(2))
    #expect(walk("\(date) 9 9 enter").visits[0].step == "persons")
  }

  private static let atCommune = "1 enter 1 5 6 2 0 2 7 enter 3 enter"

  @Test("a long list is searched by name or postcode")
  func search() {
    let byName = walk("\(Self.atCommune) s c h enter")
    #expect(byName.visits[0].journey.answers["commune"] == .office("schaerbeek"))
    let byPostcode = walk("\(Self.atCommune) 1 1 4 0 enter")
    #expect(byPostcode.visits[0].journey.answers["commune"] == .office("evere"))
    let nothing = walk("\(Self.atCommune) x x enter")
    #expect(nothing.visits[0].step == "commune")
  }

  // MARK: Back and forward

  @Test("back, then forward is the same place with the same answers", arguments: 1...6)
  func backThenForward(steps: Int) {
    var session = walk("\(Self.atCommune) s c h enter enter enter")
    let before = session
    for _ in 0..<steps { session.press(.escape) }
    for _ in 0..<steps { session.press(.enter) }
    #expect(session.visits.map(\.step) == before.visits.map(\.step))
    #expect(session.visits[0].journey.answers == before.visits[0].journey.answers)
    #expect(text(session) == text(before))
  }

  @Test("forward does not pass a question without answer")
  func forwardStops() {
    #expect(walk("right").visits[0].step == "card")
  }

  @Test("in Arabic the left arrow goes on and the right arrow back")
  func mirroredArrows() {
    let forward = walk("1 enter esc left", in: .arabic)
    #expect(forward.visits[0].step == "expiry")
    #expect(walk("1 enter esc left esc left esc", in: .arabic).visits[0].step == "card")
  }

  @Test("back from the first screen shows the procedures, and coming back keeps everything")
  func leavingAndComingBack() {
    var session = walk("2 enter esc esc")
    #expect(session.visits.isEmpty)
    press("enter", &session)
    #expect(session.visits[0].journey.answers["card"] == .choice("b"))
  }

  // MARK: Functions

  @Test("another language keeps the place, the answers and what is being entered")
  func changingLanguage() {
    var session = walk("1 enter 1 5 l down enter")
    #expect(session.presenter.language == .ukrainian)
    #expect(session.visits[0].step == "expiry")
    #expect(session.visits[0].journey.answers["card"] == .choice("a"))
    press("6 2 0 2 7 enter", &session)
    #expect(session.visits[0].journey.answers["expiry"] == .date(day("2027-06-15")))
  }

  @Test(
    "every function is reached by its letter on any keyboard, and by the menu without letters",
    arguments: ["l", "д", "م", "tab down down down down down enter"])
  func languagesPage(pressed: String) {
    #expect(text(walk(pressed)).contains("Українська"))
  }

  @Test("why, words, a person, the list and the answers open and close")
  func sidePages() {
    #expect(text(walk("w")).contains("Les papiers changent."))
    #expect(text(walk("h")).contains("Maison d’accueil"))
    #expect(text(walk("c")).contains("Ma liste"))
    let words = walk("\(Self.atCommune) s c h enter ?")
    #expect(text(words).contains("un papier provisoire"))
    for page in ["w", "h", "c", "a", "l", "q", "tab"] {
      #expect(text(walk("\(page) esc")) == text(walk()))
    }
  }

  @Test("an earlier answer is changed from the list of answers, and what no longer applies goes")
  func changingAnAnswer() {
    var session = walk("2 enter 1 enter a enter")
    #expect(session.visits[0].step == "card")
    press("1 enter", &session)
    #expect(session.visits[0].journey.answers.questions == ["card"])
    #expect(session.visits[0].step == "expiry")
  }

  @Test("a procedure to do first is entered, ended and left for the same place")
  func prerequisite() {
    var session = walk("\(Self.atCommune) s c h enter enter down enter")
    #expect(session.visits.map(\.procedure) == [Sample.renewal, Sample.login])
    press("enter enter enter", &session)
    #expect(session.visits.map(\.procedure) == [Sample.renewal])
    #expect(session.visits[0].step == "appointment")
    #expect(session.visits[0].journey.answers.count == 4)
  }

  @Test("a stop leads to what can be done instead")
  func instead() {
    let session = walk("3 enter down enter")
    #expect(session.visits.map(\.procedure) == [Sample.renewal, Sample.login])
  }

  // MARK: Ends

  @Test("the end shows the list, and then asks whether to leave or begin again")
  func end() {
    var session = walk("\(Self.atCommune) s c h enter enter enter enter")
    #expect(text(session).contains("Ma liste"))
    press("enter 1 enter", &session)
    #expect(session.outcome == .left)
  }

  @Test(
    "Ctrl-C ends at once, wherever it is pressed",
    arguments: ["", "l", "2 enter", "1 enter 1 5", "q"])
  func interrupt(pressed: String) {
    #expect(walk("\(pressed) ctrl-c").outcome == .interrupted)
  }

  @Test("quitting asks first; beginning again forgets everything")
  func quitting() {
    #expect(walk("q").outcome == nil)
    #expect(walk("q enter").outcome == .left)
    #expect(walk("q 3 enter").outcome == nil)
    let again = walk("2 enter q 2 enter")
    #expect(again.outcome == nil)
    #expect(again.visits.isEmpty)
    var session = again
    press("enter enter", &session)
    #expect(session.visits[0].journey.answers.isEmpty)
  }

  // MARK: The window

  @Test("a frame fills the window exactly", arguments: [(80, 24), (40, 20), (120, 50), (40, 8)])
  func frames(columns: Int, rows: Int) {
    for language in [Language.french, .arabic] {
      var session = walk("", in: language, window: WindowSize(columns: columns, rows: rows))
      for key in keys("tab esc c esc 2 enter 1 enter 1 5 6 2 0 2 7 enter 3 enter s") {
        session.press(key)
        #expect(session.frame.lines.count == rows)
        #expect(session.frame.lines.allSatisfy { $0.text.width <= columns })
      }
    }
  }

  @Test("Enter shows the rest of a long page before it goes on")
  func paging() {
    var session = walk(
      answers: Self.all, at: "appointment", window: WindowSize(columns: 40, rows: 12))
    let top = text(session)
    #expect(top.contains("↓"))
    session.press(.enter)
    #expect(session.visits[0].step == "appointment")
    #expect(text(session) != top)
    for _ in 0..<9 where session.visits[0].step == "appointment" { session.press(.enter) }
    #expect(session.visits[0].step == "done")
  }

  private static let all: Answers = [
    "card": .choice("a"), "expiry": .date(day("2027-06-15")), "persons": .number(2),
    "commune": .office("evere"),
  ]

  @Test("no window is too small to be drawn", arguments: [(1, 1), (10, 3), (19, 30), (80, 7)])
  func tinyWindows(columns: Int, rows: Int) {
    let session = walk("", window: WindowSize(columns: columns, rows: rows))
    #expect(session.frame.lines.count <= rows)
  }
}
