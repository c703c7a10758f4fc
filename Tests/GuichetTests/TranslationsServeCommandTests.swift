import Foundation
import FoundationNetworking
import Testing

@Suite("guichet translations serve, from a shell")
struct TranslationsServeCommandTests {
  @Test(
    "what cannot be served ends with 2 and a sentence",
    arguments: [
      (["--library", "/nowhere"], "there is no folder /nowhere"),
      (["--users", "/nowhere/people"], "there is no such file; make it with"),
      (["--users", "/etc/hostname"], "line 1 of the users file is not"),
      (["--host", "0.0.0.0"], "must sign in: name the people with --users"),
      (["--allow-host", "traduire.local"], "must sign in: name the people with --users"),
      (["--public-url", "https://traduire.example.be"], "must sign in"),
      (["--public-url", "example.be"], "without a path"),
      (["--port", "x"], "--port"),
    ])
  func cannotServe(arguments: [String], sentence: String) throws {
    let run = try GuichetRun(["translations", "serve"] + arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(sentence))
    #expect(run.output == "")
  }

  @Test("a file of people that names nobody is refused")
  func nobody() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("people").url.path(percentEncoded: false)
    let run = try GuichetRun(["translations", "serve", "--users", path])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("\(path): it names nobody; make it with"))
  }

  @Test("it says where it is, asks who is there, and ends when it is told to")
  func loopback() async throws {
    let server = try GuichetServer(["translations", "serve", "--port", "0"])
    let line = server.firstLine()
    let address = try #require(line.split(separator: " ").first { $0.hasPrefix("http://") })
    #expect(address.hasPrefix("http://127.0.0.1:") && address.hasSuffix("/translations"))
    let url = try #require(URL(string: String(address)))
    let (page, response) = try await URLSession.shared.data(from: url)
    #expect((response as? HTTPURLResponse)?.statusCode == 200)
    #expect(String(decoding: page, as: UTF8.self).contains(#"action="/translations/sign-in""#))
    #expect(server.end() == 0)
  }
}
