import Foundation
import ProcedureEngine

/// The shipped words of the interface, read from `Procedures/shared/interface.yaml`.
///
/// The file has two levels and nothing else, so these few lines read it without the loader.
enum InterfaceFile {
  static let texts: [String: InterfaceText] = read()

  private static func read() -> [String: InterfaceText] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Procedures/shared/interface.yaml")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
    var messages: [String: String] = [:]
    var forms: [String: [String: String]] = [:]
    var counted = ""
    for line in text.split(separator: "\n") where !line.contains("#") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, line.hasPrefix("  ") else {
        counted = parts[0].trimmingCharacters(in: .whitespaces)
        continue
      }
      let key = parts[0].trimmingCharacters(in: .whitespaces)
      let value = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
      if line.hasPrefix("    ") {
        forms[counted, default: [:]][key] = value
      } else {
        messages[key] = value
      }
    }
    return messages.reduce(into: [:]) { texts, entry in
      texts[entry.key] = .message(message("interface/\(entry.key)", entry.value))
    }.merging(
      forms.reduce(into: [:]) { texts, entry in
        texts[entry.key] = .counted(
          CountedMessage(
            context: MessageContext("interface/\(entry.key)"),
            one: pattern(entry.value["one"] ?? ""), other: pattern(entry.value["other"] ?? "")))
      }
    ) { $1 }
  }
}
