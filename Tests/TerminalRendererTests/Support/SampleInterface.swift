import Localization
import Presentation
import ProcedureEngine
import Testing

func pattern(_ text: String) -> MessagePattern {
  do throws(PatternFault) {
    return try MessagePattern(parsing: text)
  } catch {
    Issue.record("\(text) has a fault: \(error)")
    return MessagePattern(verbatim: text)
  }
}

func message(_ text: String) -> Message {
  Message(context: MessageContext("test/\(text)"), pattern: pattern(text))
}

func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(iso8601: text) else {
    preconditionFailure("\(text) is a date written by hand")
  }
  return date
}

/// Interface words of the tests: a few in French, every other one its own key.
enum SampleInterface {
  static let texts: [String: InterfaceText] = InterfaceKey.allCases.reduce(into: [:]) {
    texts, key in
    let parameters = key.parameters.map { "{\($0)}" }.sorted().joined(separator: " ")
    let text = words[key] ?? (parameters.isEmpty ? key.rawValue : "\(key.rawValue) \(parameters)")
    texts[key.rawValue] =
      key.isCounted
      ? .counted(
        CountedMessage(
          context: MessageContext("interface/\(key.rawValue)"), one: pattern("{count} \(text)"),
          other: pattern("{count} \(text)"))) : .message(message(text))
  }

  private static let words: [InterfaceKey: String] = [
    .chosen: "Votre réponse", .sources: "Sources", .untranslated: "en français", .day: "Jour",
    .month: "Mois", .year: "Année", .hardWords: "Mots difficiles", .steps: "Les étapes",
    .keysHelp: "Les touches", .back: "Retour", .close: "Fermer", .continue: "Continuer",
    .askAPerson: "Demander à une personne", .keysAction: "{key} : {action}",
    .keysContinue: "Appuyez sur Entrée.", .keysArrows: "Choisissez avec les flèches.",
    .whyThisQuestion: "Pourquoi cette question ?", .noProcedures: "Aucune démarche",
    .searchMore: "réponses encore", .quit: "Quitter", .startAgain: "Recommencer",
    .checklist: "Ma liste", .goodbye: "Au revoir.", .keysUnknown: "Touche inconnue.",
    .nothingKept: "Rien n’est gardé.", .chooseProcedure: "Que faire ?",
    .errorNothingChosen: "Rien n’est choisi.",
  ]
}

extension Presenter {
  /// The presenter of the sample library; nothing is translated, so other languages fall back.
  static func sample(_ language: Language = .french) -> Presenter {
    do throws(IncompleteInterface) {
      return Presenter(
        library: .sample, interface: try Interface(of: .sample), catalogues: Catalogues(),
        language: language)
    } catch {
      preconditionFailure("every interface key has a text: \(error)")
    }
  }
}
