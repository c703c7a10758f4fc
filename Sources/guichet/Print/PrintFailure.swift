import Diagnostics
import PaperRenderer

/// Why a sheet cannot be printed: one sentence for whoever typed the command.
enum PrintFailure: Error {
  /// What a walk would also refuse: the library, a language, an answer, a day.
  case walk(WalkFailure)
  case noProcedure
  case noOutput
  case noFolder
  case sameLanguage(String)
  case answersWithAll
  case personalWithAll
  case answersOnBlankSheet
  case openQuestion(String, possible: [String])
  case wrongAddress(String)
  case file(FileWriteFailure)
  case paper(PaperError)

  static func ofWalk<Value>(
    _ body: () throws(WalkFailure) -> Value
  ) throws(PrintFailure) -> Value {
    do throws(WalkFailure) { return try body() } catch { throw .walk(error) }
  }

  static func ofWriting(_ body: () throws(FileWriteFailure) -> Void) throws(PrintFailure) {
    do throws(FileWriteFailure) { try body() } catch { throw .file(error) }
  }
}

extension PrintFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .walk(let failure): failure.description
    case .noProcedure: "which procedure? guichet print PROCEDURE, or --all"
    case .noOutput: "where to? add -o FILE.pdf"
    case .noFolder: "where to? add -o FOLDER"
    case .sameLanguage(let name):
      "--with \(quoted(name)): the second language must be another than the first"
    case .answersWithAll: "--all prints sheets for everybody, without --answer"
    case .personalWithAll: "--all prints sheets for everybody: --kind blank or documents"
    case .answersOnBlankSheet:
      "a blank sheet holds all answers; leave out --answer, or choose --kind personal"
    case .openQuestion(let question, let possible):
      "a personal sheet needs all answers; the next is --answer \(question)="
        + (possible.isEmpty ? "…" : possible.joined(separator: "|"))
    case .wrongAddress(let text):
      "--resume-url \(quoted(text)): give an address such as https://guichet.example/resume"
    case .file(let failure): failure.description
    case .paper(let error): error.description
    }
  }
}
