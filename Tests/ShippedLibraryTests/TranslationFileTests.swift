import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing
import TranslationExchange

@Suite("The shipped PO files, read by other programs")
struct TranslationFileTests {
  private static func files() throws -> [SourceFile] {
    try Shipped.library().translations.files.values.flatMap(\.values)
      .sorted { $0.path < $1.path }
  }

  @Test("msgfmt -c accepts every file, and msgcat writes it again byte for byte")
  func gettext() throws {
    for file in try Self.files() {
      let checked = try GettextTool(name: "msgfmt").run(
        ["-c", "-o", "/dev/null"], input: file.text)
      #expect(checked.status == 0, "\(file.path): \(checked.errors)")
      let written = try GettextTool(name: "msgcat").run([], input: file.text)
      #expect(file.text == written.text, "\(file.path)")
    }
  }

  /// A message as three programs tell it; only what all of them name in the same way.
  private struct Message: Hashable, Decodable {
    let context: String
    let french: String
    let forms: [String]
    let isFuzzy: Bool
  }

  private static func messages(of file: SourceFile) -> [Message] {
    POReader.read(file).file.entries.filter { !$0.isObsolete }.map { entry in
      Message(
        context: entry.context ?? "", french: entry.id, forms: entry.translation.texts,
        isFuzzy: entry.isFuzzy)
    }
  }

  @Test(
    "polib and translate-toolkit find the same messages in every file",
    arguments: [
      """
      import polib
      def messages(path):
          return [(e.msgctxt, e.msgid, [e.msgstr_plural[i] for i in sorted(e.msgstr_plural)]
              if e.msgid_plural else [e.msgstr], e.fuzzy) for e in polib.pofile(path) if not e.obsolete]
      """,
      """
      from translate.storage import po
      def messages(path):
          return [(u.getcontext(), str(u.source), [str(s) for s in u.target.strings]
              if u.hasplural() else [str(u.target)], u.isfuzzy())
              for u in po.pofile.parsefile(path).units if not u.isheader() and not u.isobsolete()]
      """,
    ])
  func sameMessages(script: String) throws {
    let files = try Self.files()
    let program = """
      import json, sys
      \(script)
      names = ('context', 'french', 'forms', 'isFuzzy')
      print(json.dumps([[dict(zip(names, m)) for m in messages(p)] for p in sys.argv[1:-1]]))
      """
    let paths = files.map { RepositoryPaths.at($0.path).path(percentEncoded: false) }
    let run = try JudgeTool("python3").run(["-c", program] + paths, input: [], named: "unused")
    try #require(run.status == 0, "\(run.errors)")
    let found = try JSONDecoder().decode([[Message]].self, from: Data(run.bytes))
    #expect(found.count == 15)
    for (file, messages) in zip(files, found) {
      #expect(messages == Self.messages(of: file), "\(file.path)")
    }
  }
}
