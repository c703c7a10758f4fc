import ArgumentParser
import Foundation
import Localization
import TranslationExchange

/// Makes a library for layout tests; nobody is offered it, so it stands in no help.
struct TranslationsPseudoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pseudo",
    abstract: "Write a library whose translations are longer French, and mirrored French.",
    discussion: """
      English is French with words 40 % longer, Arabic is French from right to left. For tests of \
      layout: `guichet serve --library FOLDER` then shows what does not fit.
      """,
    shouldDisplay: false)

  @OptionGroup var options: LibraryOptions
  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var output: String

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let root = URL(filePath: output)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(filePath: workshop.root).appending(path: "Procedures"),
      to: root.appending(path: "Procedures"))
    for pseudo in PseudoTranslation.allCases {
      for (domain, texts) in workshop.domains {
        let file = root.appending(path: domain.path(in: pseudo.language))
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try AtomicFile.write(
          POWriter.text(of: pseudo.file(of: texts)), to: file.path(percentEncoded: false))
      }
    }
  }
}
