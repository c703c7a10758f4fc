/// An amount in euros, or a span of amounts.
package struct Money: Hashable, Sendable {
  /// In euro cents, never negative; both ends the same for one amount.
  package let cents: ClosedRange<Int>

  package init(cents: ClosedRange<Int>) {
    precondition(cents.lowerBound >= 0, "an amount of money is not negative")
    self.cents = cents
  }

  package static let zero = Money(cents: 0...0)

  package static func + (left: Self, right: Self) -> Self {
    Money(
      cents: left.cents.lowerBound + right.cents.lowerBound...left.cents.upperBound
        + right.cents.upperBound)
  }
}

/// A telephone number as one dials it: digits, and `+` first in the international form.
package struct PhoneNumber: Hashable, Sendable {
  /// Without spaces: `026908686`, `+3225182123`, `0080021232123`, `112`.
  package let dialled: String
  /// In the groups its source gives: `02 690 86 86`.
  package let grouped: String

  /// Makes a number, or nothing when it holds anything but digits, spaces and a leading plus.
  package init?(_ text: String) {
    let digits = text.filter { $0 != " " }
    guard (3...16).contains(digits.count),
      digits.drop(while: { $0 == "+" }).allSatisfy({ $0.isASCII && $0.isNumber }),
      digits.lastIndex(of: "+").map({ $0 == digits.startIndex }) ?? true
    else { return nil }
    dialled = digits
    grouped = text
  }
}

/// An address on the web, as people type it: `equisup.cfwb.be`.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

/// An address for electronic mail.
package struct EmailAddress: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

/// A place one can go or write to, in the words of the place: `rue du Vivier 80-82, 1050 Bruxelles`.
package struct PostalAddress: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

/// A counted thing, such as "5 digits", or a bare number.
package struct Quantity: Hashable, Sendable {
  package let count: ClosedRange<Int>
  /// What is counted; nothing for a bare number.
  package let unit: CountedMessage?

  package init(_ count: ClosedRange<Int>, unit: CountedMessage? = nil) {
    self.count = count
    self.unit = unit
  }
}
