import ArgumentParser
import Localization

/// A language that is translated into, as `uk` on the command line.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(tag: argument), language != .source else { return nil }
    self.language = language
  }

  /// The languages there are, for a sentence: "uk, ar, en".
  static let names = allValueStrings.joined(separator: ", ")

  static let allValueStrings = Language.allCases.filter { $0 != .source }.map(\.tag)
}
