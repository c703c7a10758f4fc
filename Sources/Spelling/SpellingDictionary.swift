import CHunspell

/// The words of a language, as hunspell knows them, with the words of a project.
///
/// Not safe to share between threads: hunspell keeps state while it looks up.
package final class SpellingDictionary {
  private let handle: OpaquePointer
  private var known: [String: Bool] = [:]

  /// Opens a dictionary and adds a word list to it.
  ///
  /// - Throws: When hunspell cannot open it, or it is not written in UTF-8.
  package init(_ files: DictionaryFiles, adding words: WordList) throws(SpellingFailure) {
    guard let handle = Hunspell_create(files.affixes, files.words) else {
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

  deinit { Hunspell_destroy(handle) }

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
    let answer = Hunspell_spell(handle, word) != 0
    known[word] = answer
    return answer
  }

  /// The nearest words of the dictionary, best first.
  package func suggestions(for word: String) -> [String] {
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
