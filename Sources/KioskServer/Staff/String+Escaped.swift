extension String {
  /// The text as it stands in HTML.
  var escaped: String {
    unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "&": html += "&amp;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}
