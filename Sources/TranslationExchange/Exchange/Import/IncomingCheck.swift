import Diagnostics
import Localization
import ProcedureEngine

/// Why a line from outside may not be taken, whatever it says; nothing when it may.
///
/// Only what could harm or break a screen: the checks of `guichet check` look at the rest.
enum IncomingCheck {
  static func fault(in unit: ExchangeUnit, for ours: POEntry, language: Language) -> String? {
    guard (unit.plural == nil) == (ours.translation.pluralID == nil) else {
      return "the French counts something here and the line does not, or the reverse"
    }
    if let base = unit.base, base.french != unit.frenchFingerprint {
      return "the French was changed in this file; change it in the procedure instead"
    }
    let count = language.pluralForms.categories.count
    if unit.plural != nil, unit.forms.count != count {
      return "\(language.tag) has \(count) plural forms, and the line has \(unit.forms.count)"
    }
    return unit.forms.lazy.compactMap { fault(in: $0, of: unit) }.first
  }

  private static func fault(in form: String, of unit: ExchangeUnit) -> String? {
    if let scalar = form.unicodeScalars.first(where: isForbidden) {
      return "the invisible character \(scalarName(scalar)) could make the text read otherwise"
    }
    guard let target = try? MessagePattern(parsing: form) else {
      return "the marks in \(quoted(form)) are broken; copy {…}, [[…|…]] and ** from the French"
    }
    guard let source = try? MessagePattern(parsing: unit.plural ?? unit.french) else { return nil }
    if let value = Set(target.values).subtracting(source.values).min() {
      return "the French has no {\(value)}"
    }
    // A plural form may say its number in a word.
    if unit.plural == nil, let value = Set(source.values).subtracting(target.values).min() {
      return "{\(value)} was lost; copy it from the French"
    }
    if let term = Set(target.terms).subtracting(source.terms).map(\.text).min() {
      return "the French has no term \(quoted(term))"
    }
    return nil
  }

  /// Controls, and what turns the direction of text around; marks for one letter are harmless.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
