import Foundation
import Presentation

/// One of many answers, found by typing a part of its name or by its first letter.
struct LongListView {
  let step: HTML
  let searchLabel: LineView
  let searchButton: LineView
  let searchIcon: PictureView?
  let typed: HTML
  /// The first letters there are; pressing one narrows the list where nobody can type.
  let letters: [LetterView]
  /// Shows all names again, once the list is narrowed.
  let all: LineView?
  let options: [OptionView]
  let nothingFound: LineView?
  /// For the script, which narrows the list while the person types.
  let nothingFoundText: HTML
}

/// A first letter of names.
struct LetterView {
  let letter: HTML
  let isSelected: Bool
}

extension PageComposer {
  mutating func longList(_ list: LongList, on step: HTML, entry: StepEntry) -> LongListView {
    let typed = entry.search ?? ""
    let letters = list.initials
    let pressed = letters.first { "\($0)" == typed }
    let found =
      pressed.map { letter in list.options.filter { $0.initial == letter } }
      ?? list.options(matching: typed)
    let keywords = Dictionary(list.entries.map { ($0.option.id, $0.keywords) }) { first, _ in first
    }
    var options = self.options(found)
    for (index, option) in found.enumerated() {
      options[index].names = HTML(keywords[option.id] ?? "")
    }
    let label = line(list.searchLabel)
    let nothing = line(list.nothingFound)
    return LongListView(
      step: step, searchLabel: label, searchButton: line(.search), searchIcon: picture(.search),
      typed: HTML(pressed == nil ? typed : ""),
      letters: list.options.count > Self.shortEnough
        ? letters.map { LetterView(letter: HTML("\($0)"), isSelected: $0 == pressed) } : [],
      all: typed.isEmpty ? nil : line(.showAll), options: options,
      nothingFound: found.isEmpty ? nothing : nil, nothingFoundText: HTML(list.nothingFound.text))
  }

  /// As many names as one can look through without letters to press.
  private static let shortEnough = 12
}

extension LongList {
  /// The first letters of the names, in the order of the list.
  fileprivate var initials: [Character] {
    var seen: Set<Character> = []
    return options.compactMap(\.initial).filter { seen.insert($0).inserted }
  }
}

extension Option {
  /// The first letter of the name as an alphabet has it: without accent, as a capital.
  fileprivate var initial: Character? {
    guard let first = label.text.first(where: \.isLetter) else { return nil }
    let plain = "\(first)".folding(
      options: .diacriticInsensitive, locale: nil
    ).uppercased()
    return plain.first
  }
}
