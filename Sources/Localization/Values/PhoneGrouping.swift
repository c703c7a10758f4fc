package import ProcedureEngine

extension PhoneNumber {
  /// The number in groups held together by U+00A0.
  ///
  /// The groups are those of its source; a Belgian number written without any gets the usual ones
  /// (02 690 86 86, 0470 12 34 56, +32 2 518 21 23). Ordinary spaces would let a right-to-left line
  /// put the groups in the wrong order.
  package var typeset: String {
    let given = grouped.split(separator: " ")
    let groups = given.count > 1 ? given.map(String.init) : Self.belgianGroups(of: dialled)
    return groups.joined(separator: "\u{A0}")
  }

  private static func belgianGroups(of dialled: String) -> [String] {
    if dialled.hasPrefix("+32"), dialled.count > 4 {
      let national = belgianGroups(of: "0" + dialled.dropFirst(3))
      return ["+32", String(national[0].dropFirst())] + national.dropFirst()
    }
    guard dialled.hasPrefix("0"), !dialled.hasPrefix("00") else { return [dialled] }
    switch dialled.count {
    case 10 where dialled.hasPrefix("04"): return split(dialled, [4, 2, 2, 2])
    case 9 where dialled.hasPrefix("0800") || dialled.hasPrefix("0900"):
      return split(dialled, [4, 2, 3])
    // The zones of Brussels, Antwerp, Liège and Ghent have one digit after the 0.
    case 9 where "2349".contains(dialled.dropFirst().prefix(1)):
      return split(dialled, [2, 3, 2, 2])
    case 9: return split(dialled, [3, 2, 2, 2])
    default: return [dialled]
    }
  }

  private static func split(_ text: String, _ lengths: [Int]) -> [String] {
    var rest = text[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }
  }
}
