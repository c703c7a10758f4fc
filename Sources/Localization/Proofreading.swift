/// What the checks of translations know of a language, beyond how it writes.
package struct Proofreading: Sendable {
  package let negations: NegationWords
  package let facts: FactWords
  /// Words that may rightly stand twice in a row.
  package let repeatable: Set<String>
  /// The room a text needs beside the French one, in percent.
  package let room: Int
  /// Marks of another language's keyboard, with what to write instead.
  package let foreignMarks: [Unicode.Scalar: String]
  /// The letters of the language, apart from the Latin ones that names may have anywhere.
  package let letters: Set<Unicode.Scalar>
  /// What is joined to the beginning of the next word.
  package let particles: [String]
  package let dictionary: Dictionary

  package init(
    negations: NegationWords, facts: FactWords, repeatable: Set<String> = [], room: Int = 110,
    foreignMarks: [Unicode.Scalar: String] = [:], letters: Set<Unicode.Scalar> = [],
    particles: [String] = [], dictionary: Dictionary
  ) {
    self.negations = negations
    self.facts = facts
    self.repeatable = repeatable
    self.room = room
    self.foreignMarks = foreignMarks
    self.letters = letters
    self.particles = particles
    self.dictionary = dictionary
  }

  /// A hunspell dictionary of Debian.
  package struct Dictionary: Hashable, Sendable {
    /// The names its files may have, the best first.
    package let names: [String]
    package let package: String

    package init(_ names: String..., package: String) {
      self.names = names
      self.package = package
    }
  }
}

/// The words with which a language denies.
package struct NegationWords: Sendable {
  private let words: Set<String>
  private let prefixes: [String]
  private let suffixes: [String]

  /// Takes words with spaces between them.
  package init(_ words: String, prefixes: [String] = [], suffixes: [String] = []) {
    self.words = words.wordSet
    self.prefixes = prefixes
    self.suffixes = suffixes
  }

  /// How many of the words deny.
  package func count(in words: [String]) -> Int {
    words.count { word in
      self.words.contains(word) || prefixes.contains { word.hasPrefix($0) }
        || suffixes.contains { word.hasSuffix($0) }
    }
  }
}

/// The words that say a number, a month or a currency.
///
/// Numbers begin at three: "one" and "two" are pronouns, articles and duals. Words that mean
/// something else as well, such as English "may" and "second", are left out.
package struct FactWords: Sendable {
  package let numbers: Set<String>
  package let months: Set<String>
  package let currencies: Set<String>

  /// Takes words with spaces between them.
  package init(_ numbers: String, months: String, currencies: String) {
    self.numbers = numbers.wordSet
    self.months = months.wordSet
    self.currencies = currencies.wordSet
  }
}

extension String {
  fileprivate var wordSet: Set<String> { Set(split(separator: " ").map(String.init)) }
}
