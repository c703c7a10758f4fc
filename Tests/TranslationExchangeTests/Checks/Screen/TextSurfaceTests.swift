import ProcedureEngine
import Testing
import TranslationExchange

@Suite struct TextSurfaceTests {
  @Test(
    "the context tells where a text is shown",
    arguments: [
      ("itsme-activation/age/title", TextSurface.title),
      ("itsme-activation/age/ask", .question),
      ("itsme-activation/age/choices/child/label", .choice),
      ("itsme-activation/age/section", .section),
      ("shared/documents/passport/name", .document),
      ("interface/continue", .button),
      ("itsme-activation/age/say", nil),
      ("shared/offices/brussels/name", nil),
    ])
  func context(path: String, surface: TextSurface?) throws {
    let text = try MessagePattern(parsing: "Continuer")
    #expect(TextSurface(text, in: MessageContext(path)) == surface)
  }

  @Test(
    "a sentence and a text with values are no buttons",
    arguments: ["Au revoir.", "De {first} à {last}", "Ces mots sont bien plus longs qu’un bouton"])
  func sentences(text: String) throws {
    let pattern = try MessagePattern(parsing: text)
    #expect(TextSurface(pattern, in: "interface/goodbye") == nil)
  }
}
