import Pictograms
import ProcedureEngine

extension PageComposer {
  /// The drawing of this name beside words that say the same; speech leaves it out.
  ///
  /// Nothing where nobody drew it, so that the words stand alone.
  func picture(_ id: PictogramID?) -> Markup? {
    id.flatMap { pictograms.svg(for: $0) }.map { picture in
      // A page written from right to left shows it reversed.
      let mirrors: Markup = picture.mirrors ? " mirrors" : ""
      let svg = SVG(trusted: picture.svg)
      return "<span class=\"picture\(mirrors)\" aria-hidden=\"true\">\(svg)</span>"
    }
  }

  func picture(_ picture: PagePicture) -> Markup? {
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
