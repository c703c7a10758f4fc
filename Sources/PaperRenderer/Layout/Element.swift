import Localization
import QRCode

/// One thing on the paper, where it stands in its band.
struct Element {
  var frame: Frame
  var content: Content

  enum Content {
    /// Lines of a text, one below the other, on the side where its own language begins.
    case text(PlacedText)
    /// A square to tick.
    case tickBox
    /// A drawing that says what words beside it say as well.
    case picture(Picture)
    case code(QRCode, alternative: String)
    /// An empty frame to write or stamp in.
    case space
    /// A line along the top of the frame, of a thickness.
    case rule(Points)
    /// A thick line down the side of a warning.
    case bar
    /// An arrowhead that points where the lines of the page go.
    case arrow
  }
}

/// Some lines of a text with their place in the structure of the document.
struct PlacedText {
  let layout: TextLayout
  var lines: Range<Int>
  let tag: StructureTag
  /// The address the whole text leads to.
  var link: String?
}

/// A pictogram ready to be drawn.
struct Picture {
  let svg: SVGPicture
  /// Whether a page written from right to left shows it reversed.
  let mirrors: Bool
}
