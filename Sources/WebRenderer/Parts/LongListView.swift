import Foundation
import Presentation
import ProcedureEngine

/// One of many answers, found by typing a part of its name or by its first letter.
struct LongListView {
  let procedure: HTML
  let step: HTML
  let searchLabel: LineView
  let searchButton: LineView
  let searchIcon: Markup?
  let typed: HTML
  /// The first letters there are; pressing one narrows the list where nobody can type.
  let letters: [LetterView]
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
  mutating func longList(_ list: LongList, on screen: Screen, entry: StepEntry) -> LongListView {
    let typed = entry.search ?? ""
    let letters = list.initials
    let pressed = letters.first { "\($0)" == typed }
    let isLong = list.entries.count > Self.shortEnough
    let label = line(list.searchLabel)
    let found: [OptionID] =
      if let pressed {
        list.options.filter { $0.initial == pressed }.map(\.id)
      } else if typed.isEmpty {
        list.options.filter { !isLong || $0.isSelected || Self.shownAlways.contains($0.id) }.map(
          \.id)
      } else {
        list.options(matching: typed).map(\.id)
      }
    return LongListView(
      procedure: HTML(screen.procedure.text), step: HTML(screen.step.text), searchLabel: label,
      searchButton: line(.search), searchIcon: picture(.search),
      typed: HTML(pressed == nil ? typed : ""),
      letters: isLong
        ? letters.map { LetterView(letter: HTML("\($0)"), isSelected: $0 == pressed) } : [],
      options: options(of: list, found: found),
      nothingFound: found.isEmpty && !typed.isEmpty ? line(list.nothingFound) : nil,
      nothingFoundText: HTML(list.nothingFound.text))
  }

  /// All options, those found first; the others wait until the script looks for them.
  private mutating func options(of list: LongList, found: [OptionID]) -> [OptionView] {
    let entries = Dictionary(list.entries.map { ($0.option.id, $0) }) { first, _ in first }
    let isFound = Set(found)
    let order = found + list.entries.map(\.option.id).filter { !isFound.contains($0) }
    let shown = order.compactMap { entries[$0] }
    var views = options(shown.map(\.option))
    for (index, entry) in shown.enumerated() {
      views[index].names = HTML(entry.keywords)
      views[index].isHidden = !isFound.contains(entry.option.id)
    }
    return views
  }

  /// As many names as one can look through without letters to press.
  private static let shortEnough = 24

  /// Answers for whoever finds no name.
  private static let shownAlways: Set<OptionID> = ["other", "unknown"]
}

extension LongList {
  /// The first letters of the names, in the order of the list.
  fileprivate var initials: [Character] {
    var seen: Set<Character> = []
    return options.compactMap(\.initial).filter { seen.insert($0).inserted }
  }
}

extension Option {
  /// The forms of one Arabic letter that stand together in an alphabet.
  private static let alifs: Set<Character> = ["أ", "إ", "آ", "ٱ"]

  /// The first letter of the name as an alphabet has it: without accent, as a capital.
  fileprivate var initial: Character? {
    guard let first = label.text.first(where: \.isLetter) else { return nil }
    let plain = "\(first)".folding(
      options: .diacriticInsensitive, locale: nil
    ).uppercased()
    return plain.first.map { Self.alifs.contains($0) ? "ا" : $0 }
  }
}
