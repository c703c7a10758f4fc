import CHunspell
import Synchronization

/// The words of a language, as hunspell knows them, with the words of a project.
///
/// Not safe to share between threads: hunspell keeps state while it looks up.
package final class SpellingDictionary {
  /// hunspell counts the users of one table of letters without a lock of its own (`csutil.cxx`,
  /// `utf_tbl_count`), so dictionaries are opened and closed one at a time.
  private static let table = Mutex(())

  private let handle: OpaquePointer
  private var known: [String: Bool] = [:]
  private var suggested: [String: [String]] = [:]

  /// Opens a dictionary and adds a word list to it.
  ///
  /// - Throws: When hunspell cannot open it, or it is not written in UTF-8.
  package init(_ files: DictionaryFiles, adding words: WordList) throws(SpellingFailure) {
    let opened = Self.table.withLock { _ in
      Hunspell_create(files.affixes, files.words).map { UInt(bitPattern: $0) }
    }
    guard let handle = opened.flatMap(OpaquePointer.init(bitPattern:)) else {
      throw .cannotOpen(path: files.words)
    }
    self.handle = handle
    // hunspell owns the text and may return none.
    let encoding = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? ""
    guard encoding.uppercased() == "UTF-8" else {
      throw .wrongEncoding(path: files.words, encoding: encoding)
    }
    for entry in words.entries { add(entry) }
  }

  deinit { Self.table.withLock { _ in Hunspell_destroy(handle) } }

  private func add(_ entry: WordList.Entry) {
    if let example = entry.example {
      Hunspell_add_with_affix(handle, entry.word, example)
    } else {
      Hunspell_add(handle, entry.word)
    }
  }

  /// Whether a word is spelled as the dictionary or the word list has it.
  package func accepts(_ word: String) -> Bool {
    if let answer = known[word] { return answer }
    let answer = has(word) || hasParts(word)
    known[word] = answer
    return answer
  }

  private func has(_ word: some StringProtocol) -> Bool {
    Hunspell_spell(handle, String(word)) != 0
  }

  /// Whether a word is an elided article with a word of the list, "l'itsme", or such a word with 's.
  private func hasParts(_ word: String) -> Bool {
    guard let apostrophe = word.firstIndex(of: "'") else { return false }
    let (head, tail) = (word[..<apostrophe], word[word.index(after: apostrophe)...])
    if tail == "s" { return has(head) }
    return Self.elided.contains(head.lowercased()) && has(tail)
  }

  private static let elided: Set = ["c", "d", "j", "l", "m", "n", "qu", "s", "t"]

  /// The nearest words of the dictionary, best first; slow, about a fifth of a second.
  package func suggestions(for word: String) -> [String] {
    if let known = suggested[word] { return known }
    let found = search(word)
    suggested[word] = found
    return found
  }

  private func search(_ word: String) -> [String] {
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Hunspell_suggest(handle, &list, word)
    guard count > 0, let found = list else { return [] }
    defer { Hunspell_free_list(handle, &list, count) }
    return (0..<Int(count)).compactMap { found[$0].map { String(cString: $0) } }
  }
}

/// A dictionary that is there and cannot be used.
package enum SpellingFailure: Error, Hashable, CustomStringConvertible {
  case cannotOpen(path: String)
  case wrongEncoding(path: String, encoding: String)

  package var description: String {
    switch self {
    case .cannotOpen(let path): "\(path) cannot be opened by hunspell"
    case .wrongEncoding(let path, let encoding): "\(path) is written in \(encoding), not in UTF-8"
    }
  }
}
