import Localization
import Presentation
import ProcedureEngine
import Testing

/// A screen of each kind of step, in French, as text (`Support/DebugText.swift` explains the marks).
struct FrenchScreenTests {
  static let screens: [StepID: String] = [
    "card": """
    Renouveler ma carte · Fait : ⟨0⟩ %
    # Question · Quelle carte avez-vous ?
    La lettre est en haut de votre carte.
    ? Choisissez une réponse.
    (x) a: Carte A
    ( ) b: Carte B
    ( ) unknown: Je ne sais pas · Montrez votre carte.
    why: Les papiers changent avec la carte.
    """,
    "expiry": """
    Renouveler ma carte · Fait : ⟨10⟩ %
    # Question · Quelle est la date de fin ?
    ? Donnez la date.
    Jour, mois, année. Par exemple : ⟨15 6 2028⟩
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    Parce que vous avez répondu: Quelle carte avez-vous ? Carte A
    """,
    "about": """
    Renouveler ma carte · Fait : ⟨30⟩ %
    § La demande
    # À lire · Avant de commencer
    optional: Vous pouvez passer cette étape.
    Votre [annexe 15] reste *valable*.
    Demandez la carte avant le ⟨1er mai 2027⟩. La [annexe 15] aide.
    Photo : à demander à « ⟨Votre commune⟩ ».
    gloss annexe 15: un papier provisoire
    source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
    """,
    "papers": """
    Renouveler ma carte · Fait : ⟨40⟩ %
    # À préparer · Préparez vos papiers
    Ce qu’il vous faut:
    - Votre carte actuelle · La carte que vous avez. · À la commune.
    - Votre carte de banque | De l’argent (Un de ces papiers suffit. Seulement si on vous le demande)
    """,
    "appointment": """
    Renouveler ma carte · Fait : ⟨50⟩ %
    # À faire · Prenez rendez-vous
    D’abord: Renouveler ma carte. Ensuite, vous revenez ici.
    Quand: ⟨du 1er mai au 15 juin 2027⟩ · C’est possible maintenant. Le dernier jour est dans ⟨41⟩ jours.
    Attention: Ne payez jamais pour un rendez-vous.
    1. Appelez la commune.
       Téléphone: ⟨02 690 86 86⟩ (guide)
    2. Notez la date.
    Le bureau: Votre commune. Le bureau de votre ville.
    Conseil: Appelez le matin.
    Si cela ne marche pas:
    - Personne ne répond ? Appelez tôt. Attendez d’abord : ⟨15 minutes⟩.
    source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
    source guide: Un guide · Page de ⟨2024⟩ · Lue : ⟨novembre 2026⟩ · Cela peut être différent. Vérifiez.
    """,
    "fee": """
    Renouveler ma carte · Fait : ⟨60⟩ %
    # À payer · Payez la demande
    Prix: ⟨25 €⟩
    source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
    """,
    "collect": """
    Renouveler ma carte · Fait : ⟨70⟩ %
    # Où aller · Allez chercher votre carte
    Le bureau: Office des étrangers. Fermé le samedi.
       Adresse: ⟨rue du Marais 1⟩ (status-faq)
    source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
    """,
    "letter": """
    Renouveler ma carte · Fait : ⟨80⟩ %
    # Attendre · Attendez la lettre
    Combien de temps: ⟨10 à 15 jours ouvrables⟩
    source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
    """,
    "done": """
    Renouveler ma carte · Fait : ⟨100⟩ %
    # Fin · Vous avez tout fait
    """,
  ]

  @Test("Every step has its screen", arguments: Journey.renewal().stages.map(\.step.id))
  func screen(step: StepID) throws {
    let screen = try Presenter.sample(.french).screen(of: .renewal(), at: step)
    #expect(screen.debugText.withPlainSpaces == Self.screens[step])
    #expect(screen.step == step)
  }

  @Test("A procedure that ends early says why, what to do and where to go")
  func stop() throws {
    let late = Journey.renewal(["card": .choice("b"), "expiry": .date(day("2027-01-01"))])
    let screen = try Presenter.sample(.french).screen(of: late, at: "too-late")
    #expect(
      screen.debugText.withPlainSpaces == """
        Renouveler ma carte · Fait : ⟨100⟩ %
        # Arrêtez-vous ici · La date est passée
        Allez vite à la [commune].
        Le bureau: Votre commune. Le bureau de votre ville.
        Ce que vous pouvez faire: Renouveler ma carte
        Parce que vous avez répondu: Quelle carte avez-vous ? Carte B; Quelle est la date de fin ? ⟨1er janvier 2027⟩
        La date d’aujourd’hui compte aussi.
        gloss commune: le bureau de votre ville, à côté de l’annexe
        """)
  }

  @Test("A price is free with a proof, or must be asked, as the answers say")
  func fees() throws {
    let presenter = try Presenter.sample(.french)
    let free = Journey.renewal(["card": .choice("b"), "expiry": .date(day("2027-06-15"))])
    #expect(
      presenter.screen(of: free, at: "fee").blocks.flatMap(\.debugLines)
        == ["Prix: C’est gratuit.", "Montrez ce papier: Votre carte actuelle"])
    let asked = presenter.screen(of: .renewal(.unknownCard), at: "fee").blocks
    #expect(
      asked.flatMap(\.debugLines).map(\.withPlainSpaces)
        == ["Prix: Demandez le prix. Qui peut répondre : ⟨Votre commune⟩."])
  }
}
