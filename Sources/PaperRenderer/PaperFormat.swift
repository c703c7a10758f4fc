/// The paper and the size of the letters.
package struct PaperFormat: Hashable, Sendable {
  package enum Size: String, Hashable, Sendable, CaseIterable {
    case a4
    case a5
  }

  package enum Print: String, Hashable, Sendable, CaseIterable {
    /// Clear print: 14 points and more (European Blind Union, Inclusion Europe).
    case clear
    /// Large print: 20 points and more.
    case large
  }

  package var size: Size
  package var print: Print

  package init(size: Size = .a4, print: Print = .clear) {
    self.size = size
    self.print = print
  }

  /// ISO 216, upright.
  var width: Points {
    switch size {
    case .a4: .millimetres(210)
    case .a5: .millimetres(148)
    }
  }

  var height: Points {
    switch size {
    case .a4: .millimetres(297)
    case .a5: .millimetres(210)
    }
  }

  /// What any printer can reach and a hand can hold without covering words.
  var margin: Points { .millimetres(15) }
}
