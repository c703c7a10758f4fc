import KioskServer
import Testing
import WebRenderer

@Suite("a walk through the pages")
struct WalkTests {
  @Test("from the languages to the end, one page after another")
  func wholeWalk() throws {
    var visitor = Visitor(at: try Site())
    #expect(visitor.page("/") == "languages\nlanguage fr")
    #expect(visitor.page("/language", "language=uk") == "procedures\nlanguage uk")
    #expect(
      visitor.page("/enter", "procedure=permit")
        == "step\nlanguage uk\nat permit status\nheading Quel est votre statut ?")
    #expect(
      visitor.page("/step", "step=status&answer=student")
        == """
        step
        language uk
        at permit school, can go back
        heading Combien d’années avez-vous étudié ?
        """)
    #expect(visitor.page("/step", "step=school&answer=12").contains("at permit papers"))
    #expect(
      visitor.page("/step", "step=papers&answer=passport&answer=photo")
        .contains("at permit expiry"))
    #expect(
      visitor.page("/step", "step=expiry&day=15&month=6&year=2027").contains("at permit done"))
    #expect(visitor.page("/list").hasPrefix("checklist\nlanguage uk\nat permit done"))
    #expect(
      visitor.page("/answers").hasSuffix(
        """
        answer status Étudiant
        answer school 12
        answer papers Passeport+Photo
        answer expiry 15 червня 2027
        """))
  }

  @Test("every form leads to a page with 303, and no page is kept")
  func postRedirectGet() throws {
    var visitor = Visitor.inPermit(at: try Site())
    let reply = visitor.post("/step", "step=status&answer=refugee")
    #expect(reply.status == 303)
    #expect(reply.location == .step)
    #expect(reply.content == .none)
  }

  @Test(
    "an answer that cannot be taken is told on the same page, with 422",
    arguments: [
      ("step=status", "at permit status", "problem Choisissez une réponse"),
      ("step=status&answer=martian", "at permit status", "problem "),
      ("step=status&answer=", "at permit status", "problem "),
    ])
  func rejected(form: String, place: String, problem: String) throws {
    var visitor = Visitor.inPermit(at: try Site())
    let reply = visitor.post("/step", form)
    #expect(reply.status == 422)
    #expect(reply.text.contains(place))
    #expect(reply.text.contains(problem.prefix(8)))
  }

  @Test("a date that does not exist is told, and the answers before stay")
  func impossibleDate() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    _ = visitor.post("/step", "step=papers&answer=photo")
    let reply = visitor.post("/step", "step=expiry&day=31&month=2&year=2027")
    #expect(reply.status == 422)
    #expect(reply.text.contains("at permit expiry"))
    #expect(reply.text.contains("problem "))
    #expect(visitor.page("/answers").contains("answer papers Photo"))
  }

  @Test("back goes to the screen before, and from the first one to the procedures")
  func back() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    #expect(visitor.page("/back", "step=papers").contains("at permit status\n"))
    #expect(visitor.page("/step").contains("selected refugee"))
    #expect(visitor.page("/back", "step=status") == "procedures\nlanguage fr")
    #expect(visitor.page("/enter", "procedure=permit").contains("selected refugee"))
  }

  @Test("changing an earlier answer keeps what still applies and says once what was taken away")
  func change() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=student")
    _ = visitor.post("/step", "step=school&answer=12")
    _ = visitor.post("/step", "step=papers&answer=photo")
    #expect(visitor.page("/change", "step=status").contains("selected student"))
    let after = visitor.page("/step", "step=status&answer=refugee")
    #expect(after.contains("at permit papers"))
    #expect(after.contains("notice Votre réponse ne sert plus."))
    #expect(after.contains("selected photo"))
    #expect(visitor.page("/step").contains("notice "))
    #expect(!visitor.page("/step", "step=papers&answer=photo").contains("notice "))
    #expect(!visitor.page("/answers").contains("school"))
  }

  @Test("the language changes on any page, with place and answers kept")
  func language() throws {
    var visitor = Visitor.inPermit(at: try Site())
    _ = visitor.post("/step", "step=status&answer=refugee")
    #expect(
      visitor.page("/language", "language=ar&come-back=/answers").hasPrefix(
        "answers\nlanguage ar\nat permit papers"))
    #expect(visitor.page("/language", "language=en&come-back=/").contains("at permit papers"))
    #expect(
      visitor.page("/language", "language=en&come-back=https://evil.example/").hasPrefix("step"))
  }

  @Test("the look changes by the settings' buttons, and nothing else changes it")
  func look() throws {
    var visitor = Visitor.inPermit(at: try Site())
    #expect(
      visitor.page("/settings", "text-size=2&contrast=high&beside=ar&come-back=/step")
        .contains("look 2 high beside ar"))
    #expect(visitor.page("/settings", "text-size=9&contrast=x&beside=zz").contains("look 2 high"))
  }
}
