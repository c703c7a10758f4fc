import Foundation
import Testing

@Suite("guichet serve and guichet kiosk, from a shell")
struct ServeCommandTests {
  @Test(
    "what cannot be served ends with 2 and a sentence",
    arguments: [
      (["serve", "--library", "/nowhere"], "there is no folder /nowhere"),
      (["serve", "--key-file", "/nowhere/key"], "there is no such file: make one with"),
      (["serve", "--public-url", "example.be"], "https://guichet.example.be, without a path"),
      (["serve", "--port", "x"], "--port"),
      (["kiosk", "--px-per-mm", "0.5"], "between 1.5 and 16"),
      (["kiosk", "--idle", "5"], "between 20 and 3600"),
      (["kiosk"], "there is no display"),
      (["kiosk", "--only", "browser"], "there is no display"),
      (["kiosk", "--only", "browser", "--port", "0"], "needs the port of the pages"),
    ])
  func cannotServe(arguments: [String], sentence: String) throws {
    let run = try GuichetRun(arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(sentence))
    #expect(run.output == "")
  }

  @Test("the pages of a terminal need no display, and end when they are told to")
  func pagesOnly() throws {
    let server = try GuichetServer(["kiosk", "--only", "pages", "--port", "0"])
    #expect(server.firstLine().hasPrefix("Guichet is at http://127.0.0.1:"))
    #expect(server.end() == 0)
  }

  @Test("a key file that others can read is not used")
  func readableKeys() throws {
    let folder = try TemporaryFolder()
    let keys = folder.url.appending(path: "keys")
    try Data("b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZCE=\n".utf8).write(to: keys)
    let path = keys.path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let run = try GuichetRun(["serve", "--key-file", path])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("run `chmod 600 FILE`"))
    #expect(!run.errors.contains("b2xk"))
  }

  @Test("the browser's policy is written for the port of the terminal")
  func policy() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "guichet.json")
    let run = try GuichetRun(
      ["kiosk", "--port", "8123", "--write-policy", file.path(percentEncoded: false)])
    #expect(run.exitCode == 0)
    let policy = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    #expect(policy?["URLAllowlist"] as? [String] == ["http://127.0.0.1:8123"])
  }
}
