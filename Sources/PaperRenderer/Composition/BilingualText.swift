import Localization
import Presentation

/// The same words in the language of the person and, on a sheet in two, in that of the counter.
struct BilingualText {
  var first: RichText
  var second: RichText?

  init(first: RichText, second: RichText? = nil) {
    self.first = first
    self.second = second
  }

  init(_ line: Line, footnotes: [Int] = []) {
    first = RichText(line, footnotes: footnotes)
    second = line.beside.map { RichText($0, footnotes: footnotes) }
  }

  /// Words in which a number never stands alone on a line.
  init(binding line: Line) {
    first = RichText(line.bindingValues)
    second = line.beside.map { RichText($0.bindingValues) }
  }

  /// A heading and behind it, in small, a word that says more of it.
  init(_ line: Line, footnotes: [Int], aside word: Line?) {
    self.init(line, footnotes: footnotes)
    guard let word else { return }
    first.append(aside: word)
    if let beside = word.beside { second?.append(aside: beside) }
  }

  /// A label in bold and its text in one line.
  init(label: Line, _ line: Line, footnotes: [Int] = []) {
    first = RichText(label: label, line, footnotes: footnotes)
    if let labelBeside = label.beside, let beside = line.beside {
      second = RichText(label: labelBeside, beside, footnotes: footnotes)
    }
  }

  /// An answer and behind it the place where it leads, in bold.
  init(_ line: Line, leadingTo destination: Line?) {
    self.init(line)
    guard let destination else { return }
    first.append(destination: destination)
    if let beside = destination.beside { second?.append(destination: beside) }
  }

  /// A label in bold and a value that is the same in every language.
  init(label: Line, _ value: LocalizedValue, footnotes: [Int] = []) {
    let text = Line([.value(value)], language: label.language)
    self.init(
      label: label,
      label.beside.map { text.with(beside: Line([.value(value)], language: $0.language)) } ?? text,
      footnotes: footnotes)
  }
}
