import Testing
import TranslationWorkbench

struct PasswordHashTests {
  private let hash = PasswordHash("la clé du guichet", salt: Array(1...16))

  @Test("A password is known again, also after it was written and read.")
  func matching() throws {
    #expect(hash.matches("la clé du guichet"))
    #expect(hash.matches("la cle\u{301} du guichet"), "spelled with a separate accent")
    #expect(!hash.matches("la cle du guichet"))
    #expect(try #require(PasswordHash(hash.text)).matches("la clé du guichet"))
  }

  @Test("The hash is the one that the reference implementation makes.")
  func reference() throws {
    // python3 -c "import hashlib,base64; print(base64.b64encode(hashlib.scrypt(b'guichet',
    // salt=bytes(range(1,17)), n=1024, r=8, p=1, dklen=32)))"
    let kept = "scrypt$10$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$1lOqiscZN1MbT1GR2hcISNWqFIFhKJjeVlAqAP9y6OA="
    #expect(try #require(PasswordHash(kept)).matches("guichet"))
  }

  @Test(
    "A hash whose costs would stop the machine, or that is damaged, is none.",
    arguments: [
      "", "scrypt", "scrypt$30$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA",
      "scrypt$15$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA", "plain$15$8$1$a$b",
      "scrypt$-1$8$1$AQIDBAUGBwgJCgsMDQ4PEA==$AAAA",
    ])
  func refusals(text: String) {
    #expect(PasswordHash(text) == nil)
  }
}
