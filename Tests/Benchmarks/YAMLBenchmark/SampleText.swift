/// Makes a YAML text like the procedure files, the same in every run.
enum SampleText {
  /// A text of at least a number of bytes: one mapping of many procedures.
  static func make(bytes: Int) -> String {
    var text = ""
    var number = 0
    while text.utf8.count < bytes {
      text += procedure(number)
      number += 1
    }
    return text
  }

  private static func procedure(_ number: Int) -> String {
    """
    procedure-\(number):
      language: fr
      title: Renouveler mon titre de séjour
      summary: Votre carte a une date de fin. Demandez la nouvelle carte avant cette date.
      reviewed: 2026-11-24
      facts:
        window_opens:   { duration: 45 days, source: status-faq }
        window_closes:  { duration: 30 days, source: status-faq }
      questions:
        card:
          ask: Quelle carte avez-vous ?
          hint: La lettre est en haut de votre carte.
          choices:
            a: Carte A
            b: Carte B
            unknown: { label: Je ne sais pas, help: Montrez votre carte à une personne de l’accueil. }
        expiry:
          ask: "Date de fin : quelle est-elle ?"
          answer: date
      steps:
        - ask: card
        - ask: expiry
        - id: too-late
          stop: La date est passée
          when: { expiry: { before: today } }
          say: Allez vite à votre commune. Demandez de l’aide.
          instead: [online-appointment]
        - id: papers
          gather: Préparez vos papiers
          documents:
            - current-card
            - { document: work-contract, when: { reason: work } }
        - id: appointment
          do: Prenez rendez-vous à la commune n° \(number % 19)
          actions:
            - Allez sur le site de votre commune.
            - Cherchez le service « [[foreigners-office|Étrangers]] ».
            - |
              Apportez ces papiers,
              et une photo récente.
          warn: \(number % 7 == 0 ? "لا تدفع أبدا مقابل الحصول على موعد." : "Ne payez jamais pour cela.")
        - id: done
          finish: Vous avez tout fait

    """
  }
}
