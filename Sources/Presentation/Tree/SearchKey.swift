import Foundation

/// A name made comparable: what a person types finds it whatever the case and the accents.
package struct SearchKey: Hashable, Sendable {
  /// The letters and digits that are compared.
  package let folded: String

  package init(_ name: String) {
    let letters = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    folded = String(String.UnicodeScalarView(letters.compactMap(Self.folded)))
  }

  package func begins(with other: SearchKey) -> Bool {
    folded.hasPrefix(other.folded)
  }

  package func contains(_ other: SearchKey) -> Bool {
    folded.contains(other.folded)
  }

  /// Letters and digits alone; the Arabic letters that are often written for one another become one.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "ة": return "ه"
    case "ى": return "ي"
    case "ـ": return nil
    default:
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType == .decimal
        ? (properties.generalCategory == .nonspacingMark ? nil : scalar) : nil
    }
  }
}
