package import Localization
package import ProcedureEngine

/// Builds what every medium draws, in one language: library and catalogues in, pages out.
///
/// It receives everything and reads nothing. Words degrade and never fail: a text without a
/// translation of today's French is shown in French and marked (``Line/isFallback``).
package struct Presenter: Sendable {
  package let library: Library
  package let language: Language
  /// The second language of every line (``Line/beside``), such as the one spoken at the counter.
  package let besideLanguage: Language?
  let interface: Interface
  let catalogues: Catalogues

  package init(
    library: Library, interface: Interface, catalogues: Catalogues, language: Language,
    beside: Language? = nil
  ) {
    self.library = library
    self.interface = interface
    self.catalogues = catalogues
    self.language = language
    besideLanguage = beside == language ? nil : beside
  }

  /// The same library in another language; nobody's place in a journey changes.
  package func speaking(_ language: Language, beside: Language? = nil) -> Presenter {
    Presenter(
      library: library, interface: interface, catalogues: catalogues, language: language,
      beside: beside)
  }
}

extension Presenter {
  /// A text of the interface with its values.
  ///
  /// - Precondition: the arguments are exactly the key's ``InterfaceKey/parameters``, and the key is
  ///   not a counted one.
  package func line(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> Line {
    var writer = PageWriter(presenter: self)
    return writer.line(key, arguments)
  }

  /// A text of the interface that changes with a number.
  ///
  /// - Precondition: the key is a counted one.
  package func line(
    _ key: InterfaceKey, count: Int, _ arguments: [ValueName: Argument] = [:]
  ) -> Line {
    var writer = PageWriter(presenter: self)
    return writer.line(key, count: count, arguments)
  }
}

/// What is put into a text of the interface.
package enum Argument: Hashable, Sendable {
  case number(Int)
  /// Shown letter for letter, from left to right: a key, a year, an example.
  case verbatim(String)
  case date(CalendarDate)
  case money(Money)
  case duration(CalendarDuration)
  /// A name or a title.
  case line(Line)
  case value(LocalizedValue)
}
