import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// What `--meaning-unchanged` names: the key of a text, and its French where the key holds several.
struct UnchangedKey {
  private let context: String
  private let french: String?

  init(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    context = String(parts[0])
    french = parts.count == 2 ? String(parts[1]) : nil
  }

  func matches(_ key: POEntry.Key) -> Bool {
    key.context == context && (french ?? key.id) == key.id
  }

  /// Refuses a key that no text has, and French that does not stand under it.
  func check(in texts: [TranslatableText]) throws(Fault) {
    let here = texts.filter { $0.context.path == context }
    guard !here.isEmpty else {
      throw .unknown(context, nearest: nearestName(to: context, among: texts.map(\.context.path)))
    }
    guard let french else { return }
    guard here.contains(where: { $0.key.source == french }) else {
      throw .otherFrench(context, here.map(\.key.source))
    }
  }

  /// Why an argument names no changed sentence; nothing was changed.
  enum Fault: Error, CustomStringConvertible {
    case unknown(String, nearest: String?)
    case otherFrench(String, [String])
    case several(String, Set<POEntry.Key>)

    var description: String {
      switch self {
      case .unknown(let key, let nearest):
        let advice = nearest.map { "did you mean \($0)?" } ?? "copy it from msgctxt of a PO file"
        return "nothing was changed: no text has the key \(key); \(advice)"
      case .otherFrench(let key, let sentences):
        return "nothing was changed: \(key) does not say that today; it says"
          + sentences.map { "\n  \($0)" }.joined()
      case .several(let argument, let keys):
        return "nothing was changed: several sentences of \(argument) changed; name one"
          + keys.map(\.id).sorted().map { "\n  --meaning-unchanged '\(argument)=\($0)'" }.joined()
      }
    }
  }
}
