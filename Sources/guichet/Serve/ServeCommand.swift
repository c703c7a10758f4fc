import ArgumentParser
import KioskServer
import WebRenderer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the procedures as web pages.",
    discussion: """
      It answers on this machine only, unless --host says otherwise, and keeps nothing about anybody. \
      SIGTERM and Ctrl-C end it after the requests under way. Exit code 2: cannot run.
      """)

  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(
    name: .customLong("allow-host"), parsing: .singleValue,
    help: "A name under which it may be asked for; loopback names always may.")
  var allowedHosts: [String] = []
  @Option(
    help: ArgumentHelp(
      "A file with the keys that seal sessions; without it a new key is made at each start.",
      discussion: """
        One key in a line, 32 bytes in Base64; the first seals, all open. Nobody but its owner may \
        read the file.
        """))
  var keyFile: String?
  @OptionGroup var options: ServeOptions

  func run() async throws {
    var settings = ServerSettings(medium: .browser)
    settings.publicAddress = try options.publicAddress()
    settings.allowedHosts = allowedHosts
    let keys = try keyFile.map { try SessionKeys(at: $0) } ?? SessionKeys()
    let address = ServerAddress(host: host, port: options.port)
    if !address.isLoopback {
      ServeOutput.warn(
        "\(host) can be reached by other machines; put a server with https before this one")
    }
    let server = try ServerProcess(settings, keys: keys, at: address, options)
    try await server.run { ServeOutput.say("Guichet is at \($0)   (Ctrl-C ends it)") }
  }
}

extension SessionKeys {
  fileprivate init(at path: String) throws {
    do throws(SessionKeyError) {
      try self.init(file: path)
    } catch {
      ServeOutput.warn("--key-file \(path): \(error)")
      throw ExitCode.cannotRun
    }
  }
}
