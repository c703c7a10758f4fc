/// One drawing, safe to stand inside a web page.
package struct Pictogram: Hashable, Sendable {
  /// The drawing as one `<svg>` element: no script, style, text, identifier or reference in it.
  ///
  /// It has a `viewBox` and no size, and takes the colour of the words around it. It carries no
  /// name: the medium says what it means, or hides it from speech where words say the same.
  package let svg: String
  /// Whether a page written from right to left shows it reversed, as it does with arrows.
  package let mirrors: Bool
  package let licence: PictogramLicence
  /// Who drew it; always known where the licence wants the name.
  package let author: String?
}

/// The licences that allow a drawing to be shown, printed and passed on with the library.
package enum PictogramLicence: String, CaseIterable, Hashable, Sendable {
  case apache2 = "Apache-2.0"
  case creativeCommonsBy4 = "CC-BY-4.0"
  case creativeCommonsByShareAlike4 = "CC-BY-SA-4.0"
  case creativeCommonsZero = "CC0-1.0"
  case mit = "MIT"
  case openFont = "OFL-1.1"
  case publicDomain = "public-domain"

  /// Whether it may be shown only with the name of its author. CC BY 4.0, section 3(a)
  package var namesAuthor: Bool {
    switch self {
    case .creativeCommonsBy4, .creativeCommonsByShareAlike4: true
    case .apache2, .creativeCommonsZero, .mit, .openFont, .publicDomain: false
    }
  }
}
