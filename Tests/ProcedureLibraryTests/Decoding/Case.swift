import Testing

/// Lines put into the procedure `test`, and every problem they must give.
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  let sample: Sample
  let expected: [String]

  /// - Parameters:
  ///   - name: what is wrong, in a few words.
  ///   - body: the lines, with a marker where each problem is expected.
  ///   - expected: each problem as ``Sample/problems()`` gives it.
  init(_ name: String, _ body: String, _ expected: String...) {
    self.name = name
    sample = Sample(body)
    self.expected = expected
  }

  init(_ name: String, _ body: String, _ expected: [String]) {
    self.name = name
    sample = Sample(body)
    self.expected = expected
  }

  init(_ name: String, _ sample: Sample, _ expected: String...) {
    self.name = name
    self.sample = sample
    self.expected = expected
  }

  var testDescription: String { name }

  func check() throws {
    let found = try sample.problems()
    #expect(found == expected)
  }
}
