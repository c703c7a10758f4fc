import Localization
import ProcedureEngine

/// A place with the language it was read in: `uk;1;renewal;papers;card:a`.
///
/// The language stands first so that a phone goes on in it; a code without one, as on paper, is read
/// too. Whoever brings a code is not trusted.
struct PlaceCode: Hashable, Sendable {
  let language: Language?
  let place: SavedPlace

  init(language: Language?, place: SavedPlace) {
    self.language = language
    self.place = place
  }

  var text: String { (language.map { "\($0.tag);" } ?? "") + place.code }

  init(_ text: String) throws(SavedPlaceError) {
    let language = text.firstIndex(of: ";").flatMap { Language(tag: String(text[..<$0])) }
    let code = language.map { text.dropFirst($0.tag.count + 1) } ?? text[...]
    self.init(language: language, place: try SavedPlace(code: String(code)))
  }
}
