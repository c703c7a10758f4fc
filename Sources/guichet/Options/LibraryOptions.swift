import ArgumentParser
import Foundation
import ProcedureLibrary

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that holds Procedures/ and Translations/.",
      discussion: "Without it: the working directory, then the folder installed with the program.",
      valueName: "folder"))
  var library: String?

  /// The library's folder.
  func folder() throws(LibraryError) -> String {
    if let library { return library }
    let here = FileManager.default.currentDirectoryPath
    return Self.holdsLibrary(here) ? here : Self.installed ?? here
  }

  /// The folder beside the program: `…/bin/guichet` belongs to `…/share/guichet`.
  private static var installed: String? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let share = program.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/guichet").path(percentEncoded: false)
    return holdsLibrary(share) ? share : nil
  }

  private static func holdsLibrary(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/Procedures")
  }
}
