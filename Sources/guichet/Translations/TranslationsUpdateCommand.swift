import ArgumentParser
import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

struct TranslationsUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring new and changed French sentences into the PO files.",
    discussion: """
      New sentences come empty, changed ones fuzzy with the French they were made from, and those \
      that are gone are kept as obsolete. Nothing is lost, and updating twice changes nothing. \
      A review of another translation, or of other French, is taken away.
      """)

  @OptionGroup var options: LibraryOptions
  @Option(
    name: .customLong("meaning-unchanged"), parsing: .singleValue,
    help: ArgumentHelp(
      "The French changed here and says the same: keep the translations; may be repeated.",
      discussion: "Where several sentences of a key changed, name one: key=today's French.",
      valueName: "key"))
  var unchanged: [String] = []

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let act = try declaration(in: workshop)
    for language in Language.allCases where language != .source {
      for domain in workshop.domains.keys.sorted() {
        let merged = try workshop.merged(domain, language, declaring: act)
        if try workshop.write(merged, domain, language) {
          print("updated \(domain.path(in: language))")
        }
      }
    }
  }

  /// What the author declares, after looking that each key names one sentence that changed.
  private func declaration(in workshop: TranslationWorkshop) throws -> MeaningUnchanged? {
    guard !unchanged.isEmpty else { return nil }
    let changed = try workshop.changedFrench()
    var keys: Set<POEntry.Key> = []
    for argument in unchanged {
      let named = UnchangedKey(argument)
      try named.check(in: workshop.texts)
      let matching = changed.filter(named.matches)
      guard matching.count <= 1 else { throw UnchangedKey.Fault.several(argument, matching) }
      guard let key = matching.first else {
        print("\(argument): no translation is older than the French")
        continue
      }
      keys.insert(key)
    }
    return MeaningUnchanged(keys, on: Clock.today)
  }
}
