import Mustache

/// The templates, one file each in `Templates`: a page is one, and what is on it writes itself.
///
/// A name in a template begins with a dot: it is looked up in its own view model and nowhere else.
/// Values stand in three braces, because they are escaped by their type.
enum Template: String, CaseIterable {
  /// What surrounds every page.
  case page
  case languages, procedures, step, checklist, answers, person, words, settings, phone
  case printing, resume
  case reset, idle, failure, calibration

  var bytes: [UInt8] {
    switch self {
    case .page: PackageResources.page_mustache
    case .languages: PackageResources.languages_mustache
    case .procedures: PackageResources.procedures_mustache
    case .step: PackageResources.step_mustache
    case .checklist: PackageResources.checklist_mustache
    case .answers: PackageResources.answers_mustache
    case .person: PackageResources.person_mustache
    case .words: PackageResources.words_mustache
    case .settings: PackageResources.settings_mustache
    case .phone: PackageResources.phone_mustache
    case .printing: PackageResources.printing_mustache
    case .resume: PackageResources.resume_mustache
    case .reset: PackageResources.reset_mustache
    case .idle: PackageResources.idle_mustache
    case .failure: PackageResources.failure_mustache
    case .calibration: PackageResources.calibration_mustache
    }
  }

  /// Without the end of the last line, which would stand between words.
  var text: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The view drawn with this template.
  func draw(_ view: Any) -> Markup {
    guard let drawn = Self.library.render(view, withTemplate: rawValue) else {
      preconditionFailure("every template is in the library")
    }
    return Markup(drawn: drawn)
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

/// What a template is fed with.
protocol TemplateView: Sendable {
  static var template: Template { get }
}

extension TemplateView {
  var markup: Markup { Self.template.draw(fields) }

  /// What there is in the fields, by their names.
  ///
  /// Reflection finds them all in one go; swift-mustache would go through all of them for each name.
  private var fields: [String: Any] {
    Mirror(reflecting: self).children.reduce(into: [:]) { fields, field in
      guard let name = field.label else { return }
      let value = Mirror(reflecting: field.value)
      fields[name] =
        value.displayStyle == .optional ? value.children.first?.value : field.value
    }
  }
}
