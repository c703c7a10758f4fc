import Testing
import TranslationWorkbench

struct WordDifferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let shown: String

    var testDescription: String { shown }
  }

  @Test(
    "What changed is told in whole words, deletions before what takes their place.",
    arguments: [
      Case(old: "", new: "", shown: ""),
      Case(old: "Venez lundi.", new: "Venez lundi.", shown: "Venez lundi."),
      Case(old: "Venez lundi.", new: "Venez mardi.", shown: "Venez [-lundi-][+mardi+]."),
      Case(old: "Venez.", new: "Venez vite.", shown: "Venez[+ vite+]."),
      Case(old: "Venez très vite.", new: "Venez vite.", shown: "Venez [-très -]vite."),
      Case(
        old: "Apportez votre carte d’identité.", new: "Apportez un passeport.",
        shown: "Apportez [-votre carte d’identité-][+un passeport+]."),
      Case(
        old: "Payez {fee} ici.", new: "Payez {new_fee} ici.",
        shown: "Payez [-{fee}-][+{new_fee}+] ici."),
      Case(old: "", new: "Bonjour", shown: "[+Bonjour+]"),
      Case(old: "Bonjour", new: "", shown: "[-Bonjour-]"),
    ])
  func words(_ example: Case) {
    let runs = WordDifference(from: example.old, to: example.new).runs
    let shown = runs.map { run in
      switch run {
      case .same(let text): text
      case .deleted(let text): "[-\(text)-]"
      case .inserted(let text): "[+\(text)+]"
      }
    }
    #expect(shown.joined() == example.shown)
  }

  @Test(
    "Taking away what is new gives the old text, and the reverse.",
    arguments: [
      ("a b c d", "a x c y"), ("un deux trois", "trois deux un"),
      ("« Oui », dit-elle {n} fois", "Non, dit-il {n} fois !"),
    ])
  func bothTexts(old: String, new: String) {
    var before = ""
    var after = ""
    for run in WordDifference(from: old, to: new).runs {
      switch run {
      case .same(let text):
        before += text
        after += text
      case .deleted(let text): before += text
      case .inserted(let text): after += text
      }
    }
    #expect(before == old)
    #expect(after == new)
  }
}
