import ProcedureEngine

/// How a language groups the digits of a number and writes its decimals.
package struct DecimalStyle: Hashable, Sendable {
  /// Between groups of three integer digits.
  package let grouping: String
  /// Between integer and fraction digits.
  package let decimal: String

  package init(grouping: String, decimal: String) {
    self.grouping = grouping
    self.decimal = decimal
  }

  /// A number in Western digits: `1 234`.
  package func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var grouped = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += grouping }
      grouped.append(digit)
    }
    return grouped
  }
}

/// The digits of an amount in euros, ready to be put before or after the sign.
package struct EuroDigits: Hashable, Sendable {
  package let lower: String
  /// Nothing for a single amount.
  package let upper: String?

  /// Cents are written only when one end of the amount has some.
  init(_ money: Money, in style: DecimalStyle) {
    let ends = [money.cents.lowerBound, money.cents.upperBound]
    let needsCents = ends.contains { !$0.isMultiple(of: 100) }
    func text(_ cents: Int) -> String {
      let euros = style.text(cents / 100)
      guard needsCents else { return euros }
      let rest = cents % 100
      return euros + style.decimal + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
    lower = text(ends[0])
    upper = ends[0] == ends[1] ? nil : text(ends[1])
  }
}
