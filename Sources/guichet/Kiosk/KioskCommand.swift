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
  @OptionGroup var options: ServeOptions

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
  }

  func run() async throws {
    let address = ServerAddress(host: "127.0.0.1", port: options.port)
    if let writePolicy {
      try AtomicFile.write(ManagedPolicy(url: address.url).json, to: writePolicy)
      return
    }
    guard let display = ChromiumArguments.Display(ProcessInfo.processInfo.environment) else {
      throw ValidationError("there is no display: start it in X, or as `cage -- guichet kiosk`")
    }
    guard FileManager.default.isExecutableFile(atPath: browser) else {
      throw ValidationError("there is no \(browser): install chromium, or name it with --browser")
    }
    var settings = ServerSettings(medium: .terminal(pixelsPerMillimetre: pxPerMm))
    settings.publicAddress = try options.publicAddress()
    settings.idleSeconds = idle
    let server = try ServerProcess(settings, keys: SessionKeys(), at: address, options)
    let browser = KioskBrowser(program: browser, display: display)
    try await server.run(with: browser) { url in
      ServeOutput.say("Guichet is at \(url)")
      browser.open(url)
    }
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
