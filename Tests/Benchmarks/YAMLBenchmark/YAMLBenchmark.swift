import YAMLReader

/// Compares the reader with a bare libyaml event loop and with Yams, in interleaved rounds.
///
/// Only the ratios matter: other work on the machine slows all contenders alike.
@main
enum YAMLBenchmark {
  private static let rounds = 9

  static func main() {
    let text = SampleText.make(bytes: 4_400_000)
    let bytes = Array(text.utf8)
    let expected = countEvents(bytes)
    var times: [String: [Duration]] = [:]
    let clock = ContinuousClock()
    for round in 0..<rounds {
      times["libyaml events", default: []].append(
        clock.measure { check(countEvents(bytes), expected) })
      // The nodes are kept, so that freeing them is not part of reading.
      var root: YAMLNode?
      let reading = clock.measure { root = readNodes(bytes) }
      var length = 0
      let visiting = clock.measure {
        check(root.map { countNodes($0, utf8Length: &length) } ?? 0, expected)
      }
      times["YAMLReader", default: []].append(reading)
      times["YAMLReader + all texts", default: []].append(reading + visiting)
      // Yams is slow, and three rounds show it.
      if round % 3 == 0 {
        times["Yams.compose", default: []].append(
          clock.measure { check(countYamsNodes(text), expected) })
      }
    }
    print("\(bytes.count) bytes, \(expected) nodes, median of \(rounds) rounds")
    let base = median(times["libyaml events"] ?? [])
    for name in ["libyaml events", "YAMLReader", "YAMLReader + all texts", "Yams.compose"] {
      let time = median(times[name] ?? [])
      print("\(padded(name, 24)) \(padded(rounded(time * 1000), 9)) ms  \(rounded(time / base)) x")
    }
  }

  private static func check(_ count: Int, _ expected: Int) {
    precondition(count == expected, "a contender found \(count) of \(expected) nodes")
  }

  private static func median(_ times: [Duration]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2] / .seconds(1)
  }

  private static func rounded(_ value: Double) -> String {
    String((value * 100).rounded() / 100)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
