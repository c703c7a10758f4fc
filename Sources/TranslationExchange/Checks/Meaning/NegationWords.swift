import Localization

/// The words with which a language denies.
struct NegationWords {
  private let words: Set<String>
  private let prefixes: [String]
  private let suffixes: [String]

  init(_ language: Language) {
    switch language {
    case .french: self = Self.french
    case .ukrainian: self = Self.ukrainian
    case .arabic: self = Self.arabic
    case .english: self = Self.english
    }
  }

  private init(_ words: String, prefixes: [String] = [], suffixes: [String] = []) {
    self.words = Set(words.split(separator: " ").map(String.init))
    self.prefixes = prefixes
    self.suffixes = suffixes
  }

  /// How many of the words deny.
  func count(in words: [String]) -> Int {
    words.count { word in
      self.words.contains(word) || prefixes.contains { word.hasPrefix($0) }
        || suffixes.contains { word.hasSuffix($0) }
    }
  }

  /// The second word of a French denial, or nothing where the French denies nothing.
  static func frenchDenial(in words: [String]) -> String? {
    for (index, word) in words.enumerated() where isFrenchMark(word) {
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
  static func isFrenchMark(_ word: String) -> Bool { word == "ne" || word.hasPrefix("n’") }

  private static let seconds: Set = [
    "pas", "plus", "jamais", "rien", "personne", "aucun", "aucune", "nulle", "ni", "point",
  ]
  /// What denies before its verb: "rien n’est gardé", "aucune banque ne demande".
  private static let subjects: Set = ["rien", "personne", "aucun", "aucune", "jamais", "nul", "ni"]

  private static let french = NegationWords(
    "ne pas plus jamais rien personne aucun aucune sans ni non", prefixes: ["n’"])

  /// "ніколи" and "нічого" need "не" beside them, and do not deny alone; so does "أبدًا" in Arabic.
  private static let ukrainian = NegationWords(
    "не ні немає нема без неможливо ані",
    prefixes: ["заборон", "відмов", "неможлив", "недійсн", "неправильн"])

  private static let arabic = NegationWords(
    """
    لا ولا فلا ألا لم ولم فلم لن ولن فلن ليس وليس فليس ليست وليست ليسا ليستا ليسوا لست لستم غير وغير بغير دون \
    ودون بدون وبدون بلا ممنوع ممنوعة عدم بعدم لعدم وعدم لئلا لكيلا يستحيل
    """,
    prefixes: ["تمنع", "يمنع", "ترفض", "يرفض", "معف"])

  private static let english = NegationWords(
    """
    not no never nothing nobody none nor neither cannot without nowhere unable
    """,
    prefixes: ["refus"], suffixes: ["n’t"])
}
