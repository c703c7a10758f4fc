/// A YAML text cut at the keys that stand at the left margin.
///
/// Two texts are joined key by key: what the second has under a key comes after what the first has
/// there, a key with its value on the same line replaces the other, steps come before the last step
/// of the first text, and a new key comes last.
struct Sections {
  private var order: [String] = []
  private var lines: [String: [Substring]] = [:]

  init(_ text: String) {
    var key = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = Sections.key(of: line) {
        key = name
        order.append(name)
      }
      if !key.isEmpty { lines[key, default: []].append(line) }
    }
  }

  /// The keys in the order of the text.
  var keys: [String] { order }

  /// The text with another one put in.
  func joined(with other: Sections) -> String {
    var result = self
    for key in other.order {
      let added = other.lines[key] ?? []
      guard let own = lines[key] else {
        result.order.append(key)
        result.lines[key] = added
        continue
      }
      if own.count == 1 || added.count == 1 {
        result.lines[key] = added
      } else if key == "steps" {
        let last = own.lastIndex { $0.hasPrefix("  - ") } ?? own.endIndex
        result.lines[key] = Array(own[..<last]) + added.dropFirst() + own[last...]
      } else {
        result.lines[key] = own + added.dropFirst()
      }
    }
    return result.order.flatMap { result.lines[$0] ?? [] }.joined(separator: "\n") + "\n"
  }

  /// The key of a line such as `steps:` or `1️⃣titel: X`; nothing for indented lines and comments.
  private static func key(of line: Substring) -> String? {
    guard let first = line.first, first != " ", first != "-", first != "#",
      let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[..<colon])
  }
}
