import Pictograms
import ProcedureEngine

/// A drawing beside words that say the same; speech leaves it out.
struct PictureView {
  let svg: SVG
  /// Whether a page written from right to left shows it reversed.
  let mirrors: Bool
}

extension PageComposer {
  /// The drawing of this name; nothing where nobody drew it, so that the words stand alone.
  func picture(_ id: PictogramID?) -> PictureView? {
    id.flatMap { pictograms.svg(for: $0) }
      .map { PictureView(svg: SVG(trusted: $0.svg), mirrors: $0.mirrors) }
  }

  func picture(_ picture: PagePicture) -> PictureView? {
    self.picture(PictogramID(picture.rawValue))
  }
}

/// The pictures of the pages themselves.
enum PagePicture: String, CaseIterable {
  // Moving
  case back, next, restart
  // Reading
  case language, contrast, translate, search
  case textLarger = "text-larger"
  case textSmaller = "text-smaller"
  case helpWord = "help-word"
  // Taking along
  case list, answers, print, tick
  case calendar
  case myPhone = "my-phone"
  // Help
  case warning
  case askPerson = "ask-person"
  case tip = "read"
  // Ways to reach somebody
  case phone, web, mail, place, clock
}
