import ProcedureLibrary
import Testing

@Suite("Rule: WrittenAddress")
struct WrittenAddressTests {
  @Test("Addresses in sentences")
  func addressesInSentences() throws {
    try RuleCase(
      """
      steps:
        - id: note
          read: Note
          say:
            - 1️⃣Allez sur www.example.be maintenant.
            - 2️⃣Écrivez à aide@example.be.
            - Allez à la commune. Merci.
        - id: done
          finish: Fin
      """
    ).expect(
      WrittenAddress.self,
      [
        (
          "1️⃣", "written-address",
          #"the address "www.example.be" stands in a sentence: make it a `url` or `email` fact"#
        ),
        (
          "2️⃣", "written-address",
          #"the address "aide@example.be." stands in a sentence: make it a `url` or `email` fact"#
        ),
      ])
  }
}
