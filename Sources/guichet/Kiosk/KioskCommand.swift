import ArgumentParser
import Foundation
import KioskServer
import WebRenderer

struct KioskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Run the self-service terminal: the pages, and Chromium that shows nothing else.",
    discussion: """
      It needs a display: start it in an X session, or as `cage -- guichet kiosk`, as a user that may \
      do nothing else. How to set up a machine: Sources/KioskServer/Documentation.docc/Terminal.md. \
      Exit code 2: cannot run.
      """)

  @Option(
    help: ArgumentHelp(
      "Pixels for a millimetre on this screen.",
      discussion: "The staff's page measures it with a bank card."))
  var pxPerMm = 3.78
  @Option(help: "Seconds without a touch before the terminal asks whether somebody is there.")
  var idle = 120
  @Option(help: "The browser.") var browser = "/usr/bin/chromium"
  @Option(
    help: ArgumentHelp(
      "Write the browser's managed policy to a file, and do nothing else.",
      discussion: "It belongs at /etc/chromium/policies/managed/guichet.json.", valueName: "file"))
  var writePolicy: String?
  @Option(
    help: ArgumentHelp(
      "Run one half only: pages, or the browser that shows pages served on the same port.",
      discussion: "Each half can then have a user of its own."))
  var only: Half?
  @OptionGroup var options: ServeOptions

  /// The halves of a terminal.
  enum Half: String, ExpressibleByArgument, CaseIterable {
    case pages, browser
  }

  func validate() throws {
    guard (1.5...16).contains(pxPerMm) else {
      throw ValidationError("--px-per-mm lies between 1.5 and 16")
    }
    guard (20...3600).contains(idle) else {
      throw ValidationError("--idle lies between 20 and 3600")
    }
    guard writePolicy == nil || options.port != 0 else {
      throw ValidationError("--write-policy needs the port the terminal will have")
    }
    guard only != .browser || options.port != 0 else {
      throw ValidationError("--only browser needs the port of the pages")
    }
  }

  func run() async throws {
    let address = ServerAddress(host: "127.0.0.1", port: options.port)
    if let writePolicy {
      try AtomicFile.write(ManagedPolicy(url: address.url).json, to: writePolicy)
      return
    }
    switch only {
    case .pages: try await pages(at: address).run { Self.say($0) }
    case .browser:
      let browser = try kioskBrowser(at: address)
      browser.open(address.url)
      try await ServerGroup.serve(
        [browser], at: address, logger: ServerGroup.logger(options.logLevel.level))
    case nil:
      let browser = try kioskBrowser(at: address)
      try await pages(at: address).run(with: browser) { url in
        Self.say(url)
        browser.open(url)
      }
    }
  }

  private static func say(_ url: String) {
    ServeOutput.say("Guichet is at \(url)")
  }

  private func pages(at address: ServerAddress) throws -> ServerProcess {
    var settings = ServerSettings(medium: .terminal(pixelsPerMillimetre: pxPerMm))
    settings.publicAddress = try options.publicAddress()
    settings.idleSeconds = idle
    return try ServerProcess(settings, keys: SessionKeys(), at: address, options)
  }

  private func kioskBrowser(at address: ServerAddress) throws -> KioskBrowser {
    guard let display = ChromiumArguments.Display(ProcessInfo.processInfo.environment) else {
      throw ValidationError("there is no display: start it in X, or as `cage -- guichet kiosk`")
    }
    guard FileManager.default.isExecutableFile(atPath: browser) else {
      throw ValidationError("there is no \(browser): install chromium, or name it with --browser")
    }
    return KioskBrowser(program: browser, display: display)
  }
}

extension ChromiumArguments.Display {
  fileprivate init?(_ environment: [String: String]) {
    if environment["WAYLAND_DISPLAY"] != nil {
      self = .wayland
    } else if environment["DISPLAY"] != nil {
      self = .x11
    } else {
      return nil
    }
  }
}
