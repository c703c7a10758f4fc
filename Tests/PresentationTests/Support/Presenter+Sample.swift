import Localization
import Presentation
import ProcedureEngine
import Testing

extension Presenter {
  /// The presenter of the hand-made library.
  static func sample(
    _ language: Language, catalogues: Catalogues = Catalogues(), library: Library = .sample
  ) throws -> Presenter {
    Presenter(
      library: library, interface: try Interface(of: library), catalogues: catalogues,
      language: language)
  }
}

extension Journey {
  /// A way through the renewal on 5 May 2027.
  static func renewal(_ answers: Answers = .onTime, today: String = "2027-05-05") -> Journey {
    Journey(through: Renewal.procedure, answers: answers, today: day(today))
  }
}

extension Answers {
  static let onTime: Answers = ["card": .choice("a"), "expiry": .date(day("2027-06-15"))]
  static let unknownCard: Answers = ["card": .choice("unknown")]
}

extension Presenter {
  /// The presenter with the translations of ``Translations``, or other rows.
  static func translated(
    _ language: Language, rows: [Translations.Row] = Translations.procedure + Translations.interface
  ) throws -> Presenter {
    try sample(language, catalogues: Translations.catalogues(rows))
  }
}
