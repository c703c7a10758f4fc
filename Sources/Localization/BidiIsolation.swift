/// Keeps the direction of a piece of plain text apart from the text around it (UAX #9, section 2.4).
package enum BidiIsolation {
  /// LEFT-TO-RIGHT ISOLATE.
  package static let lri: Unicode.Scalar = "\u{2066}"
  /// RIGHT-TO-LEFT ISOLATE.
  package static let rli: Unicode.Scalar = "\u{2067}"
  /// FIRST STRONG ISOLATE.
  package static let fsi: Unicode.Scalar = "\u{2068}"
  /// POP DIRECTIONAL ISOLATE.
  package static let pdi: Unicode.Scalar = "\u{2069}"

  /// The text isolated; its direction is that of its first strong character when none is given.
  ///
  /// Direction controls that would end the isolate from inside, or outlive it, are taken out.
  package static func isolate(_ text: String, _ direction: TextDirection? = nil) -> String {
    let initiator =
      switch direction {
      case .leftToRight: lri
      case .rightToLeft: rli
      case nil: fsi
      }
    var isolated = String.UnicodeScalarView()
    isolated.append(initiator)
    isolated.append(contentsOf: balanced(text).unicodeScalars)
    isolated.append(pdi)
    return String(isolated)
  }

  /// The text with isolates that pair up and without embeddings and overrides.
  ///
  /// A PDI without initiator is dropped; an isolate left open is closed at the end.
  package static func balanced(_ text: String) -> String {
    // Nearly every text is as it should be, and need not be built again.
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var open = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{202A}"..."\u{202E}": continue
      case lri, rli, fsi: open += 1
      case pdi where open == 0: continue
      case pdi: open -= 1
      default: break
      }
      kept.append(scalar)
    }
    kept.append(contentsOf: repeatElement(pdi, count: open))
    return String(kept)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{202A}"..."\u{202E}", lri, rli, fsi, pdi: true
    default: false
    }
  }
}
