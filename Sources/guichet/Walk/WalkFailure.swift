import Diagnostics
import ProcedureLibrary

/// Why a walk cannot begin: one sentence for whoever typed the command.
enum WalkFailure: Error {
  case library(LibraryError)
  /// The words of the interface are incomplete.
  case interface(String)
  case unknownLanguage(String)
  /// The terminal has no Arabic letters.
  case cannotShowArabic
  case unknownProcedure(String, nearest: String?, known: [String])
  /// It exists and has errors.
  case brokenProcedure(String)
  case wrongDate(String, reason: String)
  case wrongWidth(Int)
  case answerWithoutProcedure
  case answerWithoutValue(String)
  case unknownQuestion(String, nearest: String?)
  /// The reason is in the person's language.
  case wrongAnswer(String, reason: String, possible: [String])
  case noTerminal
}

extension WalkFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .library(let error): error.description
    case .interface(let reason): reason
    case .unknownLanguage(let name):
      "there is no language \(quoted(name)); there are fr, uk, ar and en"
    case .cannotShowArabic:
      "this console (TERM=linux) has no Arabic letters; use --language fr, uk or en, or another terminal"
    case .unknownProcedure(let name, let nearest?, _):
      "there is no procedure \(quoted(name))\(Self.didYouMean(nearest))"
    case .unknownProcedure(let name, nil, let known):
      "there is no procedure \(quoted(name)); there are: \(known.joined(separator: ", "))"
    case .brokenProcedure(let name):
      "the procedure \(quoted(name)) has errors and is left out; guichet check shows them"
    case .wrongDate(let text, let reason): "--today \(quoted(text)): \(reason)"
    case .wrongWidth(let width): "--width \(width): give a number from 40 to 120"
    case .answerWithoutProcedure: "--answer needs a procedure: guichet walk PROCEDURE --answer …"
    case .answerWithoutValue(let text):
      "--answer \(quoted(text)): write it as question=answer"
    case .unknownQuestion(let name, let nearest):
      "--answer: this procedure has no question \(quoted(name))\(Self.didYouMean(nearest))"
    case .wrongAnswer(let text, let reason, let possible):
      "--answer \(quoted(text)): \(reason)"
        + (possible.isEmpty ? "" : " (\(possible.joined(separator: ", ")))")
    case .noTerminal: "the terminal cannot be read key by key; try --no-input"
    }
  }

  private static func didYouMean(_ name: String?) -> String {
    name.map { ", did you mean \(quoted($0))?" } ?? ""
  }
}
