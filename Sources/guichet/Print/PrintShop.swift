import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import SheetPress
import TerminalRenderer

/// What one run of `guichet print` prints with: the press, the form, the paper.
struct PrintShop {
  let library: WalkLibrary
  let today: CalendarDate
  let form: SheetForm
  private let press: SheetPress
  private let paper: PaperFormat
  private let resumeAddress: String?

  /// Opens the library for sheets in some languages; without a procedure all are loaded.
  init(
    _ command: PrintCommand, _ procedure: String?, in languages: Set<Language>
  ) throws(PrintFailure) {
    form = command.format
    paper = PaperFormat(size: command.size.size, print: command.large ? .large : .clear)
    resumeAddress = try command.resumeURL.map { text throws(PrintFailure) in
      try Self.checked(text)
    }
    let situation = command.situation
    let options = command.options
    today = try PrintFailure.ofWalk { () throws(WalkFailure) in try situation.day() }
    library = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try WalkLibrary.load(options, procedure, in: languages)
    }
    press = SheetPress(
      library.presenter(in: .source, or: languages), library.versions, library.pictograms)
    for sentence in library.sentencesOnOmissions { Warning.say(sentence, by: "print") }
  }

  /// The name of a sheet's file.
  func fileName(of order: SheetOrder) -> String { "\(order.name).\(form.fileExtension)" }

  /// What one thread prints with.
  var bench: PaperBench { press.bench }

  func bytes(of order: SheetOrder, with bench: PaperBench) throws(PrintFailure) -> [UInt8] {
    switch form {
    case .text:
      let sheet = press.sheet(order, resumingAt: resumeAddress)
      return Array(
        SheetTranscript(presenter: press.presenter(for: order)).text(of: sheet).utf8)
    case .pdf:
      do throws(PaperError) {
        return try press.rendered(
          order, format: paper, resumingAt: resumeAddress, with: bench
        ).pdf
      } catch {
        throw .paper(error)
      }
    }
  }

  /// An address to which a fragment can be added.
  private static func checked(_ text: String) throws(PrintFailure) -> String {
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text != $0 }
    guard isAddress, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.contains("#")
    else { throw .wrongAddress(text) }
    return text
  }
}

extension SheetLanguages {
  /// The languages a command names.
  init(_ language: String, with counterLanguage: String?) throws(PrintFailure) {
    let first = try Self.language(language)
    let second = try counterLanguage.map { name throws(PrintFailure) in try Self.language(name) }
    if first == second { throw .sameLanguage(language) }
    self.init(first, with: second)
  }

  private static func language(_ name: String) throws(PrintFailure) -> Language {
    guard let language = Language(tag: name.lowercased()) else {
      throw .walk(.unknownLanguage(name))
    }
    return language
  }
}

extension SheetSize {
  fileprivate var size: PaperFormat.Size {
    switch self {
    case .a4: .a4
    case .a5: .a5
    }
  }
}
