import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Comments of the interface")
struct InterfaceRemarkTests {
  @Test("the comment above a word reaches translators, line by line; a blank line ends it")
  func remarks() throws {
    let loaded = try Sample().with(
      "Procedures/shared/interface.yaml",
      """
      # About the file.
      messages:

        # Button: go on.
        continue: Continuer
        back: Retour
        # About nothing.

        # How many steps are left;
        #   {count} is a number.
        steps-left:
          one: "{count} étape"
          other: "{count} étapes"
      """
    ).load()
    let remarks = Dictionary(
      loaded.texts.map { ($0.context.path, $0.remarks) }
    ) { first, _ in first }
    #expect(remarks["interface/continue"] == ["Button: go on."])
    #expect(remarks["interface/back"] == [])
    #expect(
      remarks["interface/steps-left"] == ["How many steps are left;", "{count} is a number."])
  }

  @Test("the comments of procedures are their authors' own")
  func procedures() throws {
    let loaded = try Sample("# Pour nous.\ntitle: Essai\n").load()
    #expect(loaded.texts.filter { !$0.remarks.isEmpty } == [])
  }
}
