import Foundation
import Localization
import TestSupport
import Testing

@Suite("The guide of a volunteer's kit")
struct GuideTests {
  @Test(
    "every language has one, which names the files of the kit and fits on a page",
    arguments: Language.allCases)
  func guide(language: Language) throws {
    let folder =
      language == .source
      ? RepositoryPaths.at("Translations") : RepositoryPaths.at("Translations", language.tag)
    let text = try String(contentsOf: folder.appending(path: "GUIDE.txt"), encoding: .utf8)
    for name in ["po/", "translations.csv", "glossary.html", "screens/", "{fee}", "stale", "zip"] {
      #expect(text.contains(name), "\(name)")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 66)
    #expect(lines.filter { $0.count > 80 } == [])
  }
}
