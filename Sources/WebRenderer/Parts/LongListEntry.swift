import Foundation
import Presentation
import ProcedureEngine

/// What of a long list is shown: found by typing a part of a name, or by a first letter.
struct FoundNames {
  /// What was typed; nothing when a letter was pressed.
  let typed: String
  /// The first letters there are; pressing one narrows the list where nobody can type.
  let letters: [Character]
  let pressed: Character?
  let found: [OptionID]
  /// Whether something was looked for and is not there.
  let isNothingFound: Bool

  init(in list: LongList, entry: StepEntry) {
    let search = entry.search ?? ""
    let initials = list.initials
    let pressed = initials.first { "\($0)" == search }
    let isLong = list.entries.count > Self.shortEnough
    if let pressed {
      found = list.options.filter { $0.initial == pressed }.map(\.id)
    } else if search.isEmpty {
      found = list.options.filter {
        !isLong || $0.isSelected || Self.shownAlways.contains($0.id)
      }.map(\.id)
    } else {
      found = list.options(matching: search).map(\.id)
    }
    typed = pressed == nil ? search : ""
    letters = isLong ? initials : []
    self.pressed = pressed
    isNothingFound = found.isEmpty && !search.isEmpty
  }

  /// As many names as one can look through without letters to press.
  private static let shortEnough = 24

  /// Answers for whoever finds no name.
  private static let shownAlways: Set<OptionID> = ["other", "unknown"]
}

extension PageComposer {
  /// Where a name is looked for.
  mutating func search(_ list: LongList, _ found: FoundNames, on screen: Screen) -> Markup {
    """
    <div class="search">
    <form method="post" action="\(Route.step)" autocomplete="off" role="search">
    \(place(of: screen))
    <label for="search">\(line(list.searchLabel))</label>
    <div class="row">
    <input id="search" name="search" type="text" value="\(HTML(found.typed))" autocomplete="off" \
    autocapitalize="off" spellcheck="false" data-nothing="\(HTML(list.nothingFound.text))"/>
    <button class="small">\(picture(.search))<span>\(line(.search))</span></button>
    </div>
    </form>
    <form class="letters" method="post" action="\(Route.step)" autocomplete="off">
    \(place(of: screen))
    \(found.letters.map { letter($0, isPressed: $0 == found.pressed) })
    </form>
    </div>
    """
  }

  private func letter(_ letter: Character, isPressed: Bool) -> Markup {
    let letter = HTML("\(letter)")
    return """
      <button class="letter" name="search" value="\(letter)"\
      \(" aria-current=\"true\"", when: isPressed)>\(letter)</button>
      """
  }

  /// All names, those found first; the others wait until the script looks for them.
  mutating func names(_ list: LongList, _ found: FoundNames) -> Markup {
    let nothing = found.isNothingFound ? line(list.nothingFound) : nil
    let entries = Dictionary(list.entries.map { ($0.option.id, $0) }) { first, _ in first }
    let isFound = Set(found.found)
    let others = list.entries.map(\.option.id).filter { !isFound.contains($0) }
    let names = (found.found + others).compactMap { entries[$0] }.map { entry in
      option(
        entry.option, keywords: " data-names=\"\(HTML(entry.keywords))\"",
        isHidden: !isFound.contains(entry.option.id))
    }
    return """
      <p class="nothing" id="nothing" role="status">\(nothing?.markup)</p>
      <div class="answers names">
      \(names)</div>

      """
  }
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
