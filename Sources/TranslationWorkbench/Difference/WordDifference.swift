/// What changed from one sentence to another, word by word.
package struct WordDifference: Hashable, Sendable {
  package enum Run: Hashable, Sendable {
    case same(String)
    case deleted(String)
    case inserted(String)
  }

  package let runs: [Run]

  package init(from old: String, to new: String) {
    let old = Self.words(of: old)
    let new = Self.words(of: new)
    let difference = new.difference(from: old)
    var isRemoved = Array(repeating: false, count: old.count)
    var isInserted = Array(repeating: false, count: new.count)
    for change in difference {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    var composer = RunComposer()
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if before < old.count, isRemoved[before] {
        composer.delete(old[before])
        before += 1
      } else if after < new.count, isInserted[after] {
        composer.insert(new[after])
        after += 1
      } else {
        composer.keep(new[after])
        before += 1
        after += 1
      }
    }
    runs = composer.finished()
  }

  /// Words, spaces, marks, and `{values}` as a whole.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var kind: Kind?
    for character in text {
      let next = Kind(character, after: kind)
      if next == kind, next != .mark, let last = words.indices.last {
        words[last].append(character)
      } else {
        words.append(String(character))
      }
      kind = next == .value && character == "}" ? nil : next
    }
    return words
  }

  private enum Kind {
    case word, space, mark, value

    init(_ character: Character, after kind: Kind?) {
      if kind == .value || character == "{" {
        self = .value
      } else if character.isLetter || character.isNumber {
        self = .word
      } else if character.isWhitespace {
        self = .space
      } else if kind == .word, character == "’" || character == "'" || character == "-" {
        self = .word
      } else {
        self = .mark
      }
    }
  }
}

/// Joins words to runs: what is deleted stands before what takes its place.
private struct RunComposer {
  private var runs: [WordDifference.Run] = []
  private var deleted = ""
  private var inserted = ""
  /// Spaces between two changes, which belong to both when a change follows.
  private var space = ""

  mutating func delete(_ word: String) {
    joinSpace()
    deleted += word
  }

  mutating func insert(_ word: String) {
    joinSpace()
    inserted += word
  }

  mutating func keep(_ word: String) {
    let isChanging = !deleted.isEmpty || !inserted.isEmpty
    if isChanging, word.allSatisfy(\.isWhitespace), space.isEmpty {
      space = word
      return
    }
    endChange()
    if case .same(let text) = runs.last {
      runs[runs.count - 1] = .same(text + word)
    } else {
      runs.append(.same(word))
    }
  }

  private mutating func joinSpace() {
    if !deleted.isEmpty { deleted += space }
    if !inserted.isEmpty { inserted += space }
    space = ""
  }

  private mutating func endChange() {
    if !deleted.isEmpty { runs.append(.deleted(deleted)) }
    if !inserted.isEmpty { runs.append(.inserted(inserted)) }
    if !space.isEmpty { runs.append(.same(space)) }
    (deleted, inserted, space) = ("", "", "")
  }

  mutating func finished() -> [WordDifference.Run] {
    endChange()
    return runs
  }
}
