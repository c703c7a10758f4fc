import Diagnostics
import Localization
import ProcedureLibrary

extension Diagnostic {
  private static let update = "run `guichet translations update`"

  static func missingFile(_ path: String, _ count: Int) -> Diagnostic {
    let shown = count == 1 ? "1 text shows" : "\(count) texts show"
    return Diagnostic(
      "translation-missing", .warning, at: .file(path: path),
      "there is no such file, and \(shown) French: \(update)")
  }

  static func missingEntries(_ path: String, _ count: Int, _ first: TranslatableText) -> Diagnostic
  {
    Diagnostic(
      "translation-missing", .warning, at: .file(path: path),
      count == 1
        ? "\(quoted(first.key.source)) has no entry and shows French: \(update)"
        : "\(count) texts have no entry and show French, such as \(quoted(first.key.source)): \(update)",
      notes: [Note("the French stands here", at: first.range)])
  }

  static func untranslated(_ entry: POEntry, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "translation-missing", .warning, at: range,
      "\(quoted(entry.id)) is not translated and shows French")
  }

  static func stale(_ entry: POEntry, at range: SourceRange) -> Diagnostic {
    let before = entry.previous?.id.map { ": it was made from \(quoted($0))" } ?? ""
    return Diagnostic(
      "translation-stale", .warning, at: range,
      "the translation is older than the French\(before); correct it and take away `fuzzy`")
  }

  static func stalePlural(_ plural: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "translation-stale", .warning, at: range,
      "the forms are older than the French: they were made from \(quoted(plural)); \(update)")
  }

  static func selfReviewed(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "reviewer-is-translator", .warning, at: range,
      "\(quoted(name)) translated this file last and cannot review it; ask somebody else to read it"
    )
  }

  static func unknownEntry(_ entry: POEntry, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "translation-stale", .warning, at: range,
      "no screen says \(quoted(entry.id)) in \(quoted(entry.context ?? "")) any more: \(update)")
  }

  static func unknownDomain(_ path: String) -> Diagnostic {
    Diagnostic(
      "unknown-domain", .warning, at: .file(path: path),
      "no procedure has this name: rename the file, or delete it")
  }
}
