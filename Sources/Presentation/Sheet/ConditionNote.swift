/// For whom a row or a sentence is, in words that point to earlier answers by their numbers.
package struct ConditionNote: Hashable, Sendable {
  /// One line of the condition.
  package struct Test: Hashable, Sendable {
    /// How deep it stands: a test belongs to the nearest line above that stands less deep.
    package let level: Int
    /// One test, or what heads those below it: "all of these", "one of these".
    package let line: Line

    package init(level: Int, line: Line) {
      self.level = level
      self.line = line
    }
  }

  /// "Only if".
  package let label: Line
  /// Never empty; a single test stands on one line with the label.
  package let tests: [Test]
  /// Where those go for whom it is not, when that is not the next row.
  package let otherwise: GoTo?

  package init(label: Line, tests: [Test], otherwise: GoTo? = nil) {
    self.label = label
    self.tests = tests
    self.otherwise = otherwise
  }
}

/// Where to go on: "go to 4".
package struct GoTo: Hashable, Sendable {
  /// The number of a row further down; nothing means that the way ends here.
  package let number: Int?
  /// The same in words.
  package let text: Line

  package init(number: Int? = nil, text: Line) {
    self.number = number
    self.text = text
  }
}
