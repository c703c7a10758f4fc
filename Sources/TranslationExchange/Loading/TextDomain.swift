package import Localization
package import ProcedureEngine

/// The PO file in which a text is translated, by gettext's word for it: its text domain.
package struct TextDomain: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `interface`, `shared`, or the name of a procedure.
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The words of the program itself.
  package static let interface = TextDomain("interface")
  /// What procedures share.
  package static let shared = TextDomain("shared")
  /// What every procedure needs beside its own words.
  package static let common: Set<TextDomain> = [.interface, .shared]

  /// The domain of a context: what procedures share, fragments too, stands in one file.
  package init(of context: MessageContext) {
    let first = String(context.path.prefix { $0 != "/" })
    self.init(first == "fragments" ? "shared" : first)
  }

  /// The path of the domain's PO file in a language, from the library's folder.
  package func path(in language: Language) -> String { "Translations/\(language.tag)/\(name).po" }

  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
  package var description: String { name }
}
