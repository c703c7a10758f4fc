import ArgumentParser
import KioskServer
import Logging

/// What `serve` and `kiosk` have in common.
struct ServeOptions: ParsableArguments {
  @Option(help: "The port to listen on; 0 takes a free one.") var port = 8000
  @Option(
    help: ArgumentHelp(
      "The address people reach this server at from outside, such as https://guichet.example.be.",
      discussion: "A place in a procedure can then be taken along on a phone."))
  var publicURL: String?
  @Option(help: "A loopback port for the staff's pages; without it there are none.")
  var staffPort: Int?
  @Option(
    help: ArgumentHelp(
      "The printer for people's lists: a CUPS queue, or an address such as ipp://printer/ipp/print.",
      discussion: "Without it no page offers to print."))
  var printer: String?
  @Option(help: "The most pages of one list; a longer one is for a person to print.")
  var printPages = 24
  @Option(
    help: ArgumentHelp(
      "How much to log: error, warning, notice, info.",
      discussion: "With info every request, without a word of what anybody answered."))
  var logLevel = LogLevel.notice
  @Option(help: ArgumentHelp("Take this day for today, such as 2027-06-15.", valueName: "date"))
  var today: DateArgument?
  @OptionGroup var library: LibraryOptions

  enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case error, warning, notice, info

    var level: Logger.Level {
      switch self {
      case .error: .error
      case .warning: .warning
      case .notice: .notice
      case .info: .info
      }
    }
  }

  func validate() throws {
    guard (1...50).contains(printPages) else {
      throw ValidationError("--print-pages lies between 1 and 50")
    }
  }

  func printDesk() throws -> PrintDesk? {
    guard let printer else { return nil }
    guard let address = PrinterAddress(printer) else {
      throw ValidationError(
        "--printer wants the name of a CUPS queue, or an address such as ipp://printer/ipp/print")
    }
    guard let printer = IPPPrinter(at: address) else {
      throw ValidationError(
        "--printer needs \(IPPPrinter.program): install cups-ipp-utils")
    }
    return PrintDesk(printer)
  }

  func publicAddress() throws -> PublicAddress? {
    try publicURL.map { try Self.publicAddress($0) }
  }

  /// Reads the address of `--public-url`.
  static func publicAddress(_ text: String) throws -> PublicAddress {
    guard let address = PublicAddress(text) else {
      throw ValidationError(
        "--public-url wants an address such as https://guichet.example.be, without a path")
    }
    return address
  }
}
