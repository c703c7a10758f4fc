import Localization

/// The beginnings by which words are told apart, whatever their case, number or joined particles.
///
/// Rough on purpose: four letters, three of a short word. It calls different words one rather than
/// one word two.
enum TermStems {
  /// Every stem some words may have.
  static func all(of words: String, in language: Language) -> Set<String> {
    var stems: Set<String> = []
    for part in parts(of: words) {
      stems.insert(stem(of: part))
      for particle in language.renderer.proofreading.particles
      where part.hasPrefix(particle) && part.count > particle.count + 2 {
        stems.insert(stem(of: part.dropFirst(particle.count)))
      }
    }
    return stems
  }

  /// The stem of the first word of some French.
  static func firstStem(of words: String) -> String { parts(of: words).first.map(stem) ?? "" }

  private static func parts(of words: String) -> [Substring] {
    ReadWord.all(in: Array(words.unicodeScalars)).flatMap { $0.folded.split(separator: "-") }
  }

  private static func stem(of word: Substring) -> String {
    String(word.prefix(word.count <= 4 ? 3 : 4))
  }
}
