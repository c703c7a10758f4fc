import Localization
import Presentation
import ProcedureEngine
import Testing

struct RejectionTests {
  struct Case: CustomTestStringConvertible {
    let rejection: AnswerRejection
    let said: String
    var testDescription: String { said }
  }

  static let cases = [
    Case(
      rejection: .unknownQuestion,
      said: "Cette question n’est pas dans cette démarche. Revenez en arrière."),
    Case(
      rejection: .wrongKind,
      said: "Cette réponse ne va pas avec la question. Choisissez une réponse ici."),
    Case(
      rejection: .notOffered,
      said: "Cette réponse n’est pas dans la liste. Choisissez dans la liste."),
    Case(rejection: .nothingChosen, said: "Vous n’avez rien choisi. Choisissez une réponse."),
    Case(
      rejection: .excludesOthers("b"),
      said: "Cette réponse reste seule : ⟨Carte B⟩. Enlevez les autres réponses."),
    Case(
      rejection: .notADate,
      said: "Ce n’est pas une date. Écrivez le jour, le mois et l’année, par exemple : ⟨15 6 2028⟩"),
    Case(
      rejection: .yearNeedsFourDigits, said: "Écrivez toute l’année, par exemple : ⟨2027⟩"),
    Case(
      rejection: .yearOutOfRange(1900...2199),
      said: "Cette année n’est pas possible. Écrivez une année de ⟨1900⟩ à ⟨2199⟩."),
    Case(
      rejection: .noSuchMonth,
      said: "Ce mois n’existe pas. Écrivez un mois de ⟨1⟩ à ⟨12⟩."),
    Case(
      rejection: .noSuchDay(month: 4, year: 2027, lastDay: 30),
      said: "En ⟨avril 2027⟩, il y a ⟨30⟩ jours. Écrivez un jour de ⟨1⟩ à ⟨30⟩."),
    Case(
      rejection: .noSuchDay(month: 2, year: 2028, lastDay: 29),
      said: "En ⟨février 2028⟩, il y a ⟨29⟩ jours. Écrivez un jour de ⟨1⟩ à ⟨29⟩."),
    Case(
      rejection: .notANumber, said: "Ce n’est pas un nombre. Écrivez un nombre avec des chiffres."),
    Case(
      rejection: .numberOutOfRange(1...12),
      said: "Ce nombre n’est pas possible. Écrivez un nombre de ⟨1⟩ à ⟨12⟩."),
    Case(
      rejection: .unknownOffice,
      said: "Nous ne trouvons pas ce lieu. Tapez son nom ou son code postal."),
  ]

  @Test("An answer that cannot be taken is explained, with what to do", arguments: cases)
  func explained(example: Case) throws {
    let presenter = try Presenter.sample(.french)
    let line = presenter.line(
      rejecting: example.rejection, of: Renewal.card, today: day("2027-05-05"))
    #expect(line.debugText.withPlainSpaces == example.said)
  }
}
