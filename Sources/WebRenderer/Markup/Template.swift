import Mustache

/// The templates, one file each in `Templates`.
///
/// A name in a template begins with a dot: it is looked up in its own view model and nowhere else.
/// Values stand in three braces, because they are escaped by their type, ``HTML``.
enum Template: String, CaseIterable {
  case page
  case languages, procedures, step, checklist, answers, person, words, settings, phone
  case printing, days, resume
  case reset, idle, failure, calibration
  case meanings, paragraph
  case block, procedure, document, documents, action, contacts, code, office, window, fee
  case help
  case prompt, option, long, date, number

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
    case .days: PackageResources.days_mustache
    case .resume: PackageResources.resume_mustache
    case .reset: PackageResources.reset_mustache
    case .idle: PackageResources.idle_mustache
    case .failure: PackageResources.failure_mustache
    case .calibration: PackageResources.calibration_mustache
    case .meanings: PackageResources.meanings_mustache
    case .paragraph: PackageResources.paragraph_mustache
    case .block: PackageResources.block_mustache
    case .procedure: PackageResources.procedure_mustache
    case .document: PackageResources.document_mustache
    case .documents: PackageResources.documents_mustache
    case .action: PackageResources.action_mustache
    case .contacts: PackageResources.contacts_mustache
    case .code: PackageResources.code_mustache
    case .office: PackageResources.office_mustache
    case .window: PackageResources.window_mustache
    case .fee: PackageResources.fee_mustache
    case .help: PackageResources.help_mustache
    case .prompt: PackageResources.prompt_mustache
    case .option: PackageResources.option_mustache
    case .long: PackageResources.long_mustache
    case .date: PackageResources.date_mustache
    case .number: PackageResources.number_mustache
    }
  }

  /// Without the end of the last line, which would stand between words.
  var text: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The view drawn with this template.
  func render(_ view: Any) -> String {
    guard let drawn = Self.library.render(view, withTemplate: rawValue) else {
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
