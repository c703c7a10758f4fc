import ArgumentParser
import KioskServer

struct TranslationsServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Open the translators' workbench in a browser.",
    discussion: """
      It answers on this machine only, and whoever sits at it types a name. With --users people sign \
      in, and it may be reached from other machines. French and translations that change meanwhile \
      are shown at once. SIGTERM and Ctrl-C end it after the requests under way. Exit code 2: cannot \
      run.
      """)

  @Option(help: "The address to listen on.") var host = "127.0.0.1"
  @Option(help: "The port to listen on; 0 takes a free one.") var port = 8100
  @Option(
    help: "The file of people, as `guichet translations user add` makes it.")
  var users: String?
  @Option(
    name: .customLong("allow-host"), parsing: .singleValue,
    help: "A name under which it may be asked for; loopback names always may.")
  var allowedHosts: [String] = []
  @Option(
    help: "The address people reach it at from outside, such as https://traduire.example.be.")
  var publicURL: String?
  @Option(
    help: ArgumentHelp(
      "How much to log: error, warning, notice, info.",
      discussion: "With info every request, without a word of what anybody wrote."))
  var logLevel = ServeOptions.LogLevel.notice
  @OptionGroup var library: LibraryOptions

  func run() async throws {
    let people = try users.map { try WorkbenchPeople(at: $0) }
    let publicAddress = try publicURL.map { try ServeOptions.publicAddress($0) }
    let address = ServerAddress(host: host, port: port)
    let isReachable = !address.isLoopback || !allowedHosts.isEmpty || publicAddress != nil
    guard people != nil || !isReachable else {
      throw ValidationError(
        "who reaches the workbench from another machine must sign in: name the people with --users")
    }
    let isSecure = publicAddress?.isSecure ?? false
    if !address.isLoopback, !isSecure {
      warn("\(host) can be reached by other machines; put a server with https before this one")
    }
    let logger = ServerGroup.logger(logLevel.level)
    let workbench = try Workbench(library, people: people, logger: logger)
    let responder = WorkbenchResponder(
      gate: Gate(allowing: allowedHosts + [host], publicAddress: publicAddress),
      isSecure: isSecure, logger: logger, reply: workbench.reply)
    let server = WebServer.service(responder, at: address, logger: logger) { [host] port in
      let url = ServerAddress(host: host, port: port).url
      ServeOutput.say("The workbench is at \(url)/translations   (Ctrl-C ends it)")
    }
    do throws(ServerFailure) {
      try await ServerGroup.run([workbench.watch, server], at: address, logger: logger)
    } catch {
      warn(error.description)
      throw ExitCode.cannotRun
    }
  }

  private func warn(_ sentence: String) { Warning.say(sentence, by: "translations serve") }
}
