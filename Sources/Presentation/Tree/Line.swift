package import Localization
/// A sentence, a title or a label as it is shown: words in one language, with their direction.
///
/// A medium sets every line in ``language``; it may differ from the language of the page.
package struct Line: Hashable, Sendable {
  package let inlines: [Inline]
  /// What is said aloud, where it differs from what is read.
  package let spoken: [Inline]?
  /// The language of the words, which is French when ``isFallback``.
  package let language: Language
  /// Whether this is the French, shown because no translation of today's French exists.
  ///
  /// Every medium marks such a line, visibly and aloud.
  package let isFallback: Bool
  /// Holds no line or one; a value cannot hold itself directly.
  private var besideIfAny: [Line] = []

  package init(
    _ inlines: [Inline], language: Language, isFallback: Bool = false, spoken: [Inline]? = nil
  ) {
    self.inlines = inlines
    self.spoken = spoken
    self.language = language
    self.isFallback = isFallback
  }

  /// The same line in the second language of the page, where it has one.
  ///
  /// Both stand in one row, so that two people read the same line. A line beside another never has
  /// one itself.
  package var beside: Line? { besideIfAny.first }

  /// This line with the same line in a second language.
  package func with(beside other: Line) -> Line {
    var line = self
    line.besideIfAny = [Line(other.inlines, language: other.language, isFallback: other.isFallback)]
    return line
  }

  package var direction: TextDirection { language.direction }
}

/// One piece of a line, in reading order.
package indirect enum Inline: Hashable, Sendable {
  case words(String)
  case strong([Inline])
  /// A value put into the sentence; every medium isolates it from the direction around it.
  case value(LocalizedValue)
  case term(TermMention)
}
