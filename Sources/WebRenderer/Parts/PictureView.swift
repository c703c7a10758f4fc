package import ProcedureEngine

/// A drawing beside words that say the same; speech leaves it out.
struct PictureView {
  let svg: SVG
  /// Whether a page written from right to left shows it reversed.
  let mirrors: Bool
}

/// Where drawings come from.
package struct PictureSource: Sendable {
  private let drawing: @Sendable (PictogramID) -> (svg: String, mirrors: Bool)?

  /// Takes drawings that are known to hold no script, style, identifier or reference.
  package init(_ drawing: @escaping @Sendable (PictogramID) -> (svg: String, mirrors: Bool)?) {
    self.drawing = drawing
  }

  /// No drawing at all: the words stand alone.
  package static let none = PictureSource { _ in nil }

  subscript(id: PictogramID) -> PictureView? {
    drawing(id).map { PictureView(svg: SVG(trusted: $0.svg), mirrors: $0.mirrors) }
  }
}

extension PageComposer {
  func picture(_ id: PictogramID?) -> PictureView? {
    id.flatMap { pictures[$0] }
  }

  func picture(_ picture: PagePicture) -> PictureView? {
    pictures[PictogramID(picture.rawValue)]
  }
}

/// The pictures of the interface itself.
enum PagePicture: String {
  case back, next, close, restart, language, contrast, list, answers, print, place, tick, warning
  case phone, web, mail
  case textLarger = "text-larger"
  case textSmaller = "text-smaller"
  case helpWord = "help-word"
  case myPhone = "my-phone"
  case askPerson = "ask-person"
  case translate, tip = "read", search, clock
}
