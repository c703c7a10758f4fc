import Foundation

/// A file beside a test that holds the expected text.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written, and the test fails once, so that
/// nobody records without looking.
package struct GoldenFile: Sendable {
  private let url: URL
  private let isRecording: Bool

  /// Names a file in the folder `Golden` beside the test's source.
  ///
  /// - Parameters:
  ///   - name: the file name, such as `text.txt`.
  ///   - sourceFile: the test's own path; leave it out.
  ///   - environment: for tests of this type.
  package init(
    _ name: String, beside sourceFile: String = #filePath,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    url = URL(filePath: sourceFile).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    isRecording = environment["RECORD_GOLDEN"] == "1"
  }

  /// What is different, in lines a person can read, or nil when the text is as expected.
  ///
  /// Use it as `#expect(GoldenFile("text.txt").difference(from: text) == nil)`.
  package func difference(from actual: String) -> String? {
    if isRecording { return record(actual) }
    guard let data = try? Data(contentsOf: url) else {
      return "there is no golden file \(url.lastPathComponent); run with RECORD_GOLDEN=1"
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected == actual { return nil }
    return "\(url.lastPathComponent) differs (- expected, + actual):\n"
      + lineDifference(expected: expected, actual: actual)
  }

  private func record(_ actual: String) -> String {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      return "recorded \(url.lastPathComponent); look at it and run again without RECORD_GOLDEN"
    } catch {
      return "could not record \(url.lastPathComponent): \(error)"
    }
  }
}

/// The lines of both texts, with `-` before lines only expected and `+` before lines only actual.
///
/// Equal lines farther than two lines from a difference are left out.
package func lineDifference(expected: String, actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [(mark: String, text: Substring)] = []
  var (i, j) = (0, 0)
  while i < old.count || j < new.count {
    if removed.contains(i) {
      lines.append(("-", old[i]))
      i += 1
    } else if inserted.contains(j) {
      lines.append(("+", new[j]))
      j += 1
    } else {
      lines.append((" ", new[j]))
      (i, j) = (i + 1, j + 1)
    }
  }
  return nearChanges(lines).joined(separator: "\n")
}

private func nearChanges(_ lines: [(mark: String, text: Substring)]) -> [String] {
  lines.indices.compactMap { index in
    let near = lines[max(0, index - 2)...min(lines.count - 1, index + 2)]
    guard near.contains(where: { $0.mark != " " }) else { return nil }
    return "\(lines[index].mark) \(lines[index].text)"
  }
}
