import Mustache
import WebRenderer

/// The templates, one file each in `Templates`.
///
/// A name in a template begins with a dot: it is looked up in its own view model and nowhere else.
/// Values stand in three braces, because they are escaped by their type, `HTML`.
enum WorkbenchTemplate: String, CaseIterable {
  case page, phrase, languages, signin, texts, entry, source, change, conflict, gone, book

  var bytes: [UInt8] {
    switch self {
    case .page: PackageResources.page_mustache
    case .phrase: PackageResources.phrase_mustache
    case .languages: PackageResources.languages_mustache
    case .signin: PackageResources.signin_mustache
    case .texts: PackageResources.texts_mustache
    case .entry: PackageResources.entry_mustache
    case .source: PackageResources.source_mustache
    case .change: PackageResources.change_mustache
    case .conflict: PackageResources.conflict_mustache
    case .gone: PackageResources.gone_mustache
    case .book: PackageResources.book_mustache
    }
  }

  /// Without the end of the last line, which would stand between words.
  var text: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// A whole page.
  static func html(_ view: WorkbenchPageView) -> String { draw(view, .page) }

  /// A screen in two languages, as a file of its own.
  static func html(_ view: BookView) -> String { draw(view, .book) }

  private static func draw(_ view: Any, _ template: WorkbenchTemplate) -> String {
    guard let drawn = library.render(view, withTemplate: template.rawValue) else {
      preconditionFailure("every template is in the library")
    }
    return drawn
  }

  /// All templates, read once.
  private static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for template in allCases {
      do {
        try library.register(template.text, named: template.rawValue)
      } catch {
        preconditionFailure("the template \(template.rawValue) cannot be read: \(error)")
      }
    }
    return library
  }()
}
