/// How French denies: two words around the verb, or one before it.
enum FrenchDenial {
  /// The second word of a French denial, or nothing where the French denies nothing.
  static func first(in words: [String]) -> String? {
    for (index, word) in words.enumerated() where isMark(word) {
      let rest = words[(index + 1)...].prefix(8)
      if let second = rest.first(where: seconds.contains) { return "ne … \(second)" }
      let before = words[..<index].suffix(5)
      if let subject = before.last(where: subjects.contains) {
        return before.last == subject ? "\(subject) ne" : "\(subject) … ne"
      }
    }
    return nil
  }

  /// Whether a word is "ne", or begins with it elided.
  static func isMark(_ word: String) -> Bool { word == "ne" || word.hasPrefix("n’") }

  private static let seconds: Set = [
    "pas", "plus", "jamais", "rien", "personne", "aucun", "aucune", "nulle", "ni", "point",
  ]
  /// What denies before its verb: "rien n’est gardé", "aucune banque ne demande".
  private static let subjects: Set = ["rien", "personne", "aucun", "aucune", "jamais", "nul", "ni"]
}
