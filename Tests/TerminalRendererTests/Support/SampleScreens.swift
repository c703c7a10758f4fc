import Localization
import Presentation
import ProcedureEngine

/// Screens made by hand, in one language at a time, with the words of that language.
struct SampleScreens {
  let language: Language

  /// French, Arabic.
  func line(_ french: String, _ arabic: String) -> Line {
    Line([.words(language == .arabic ? arabic : french)], language: language)
  }

  func line(_ inlines: [Inline]) -> Line { Line(inlines, language: language) }

  func screen(
    _ kind: StepKind, _ heading: Line, _ blocks: [Block], prompt: Prompt? = nil,
    sources: [SourceNote] = [], notices: [Notice] = []
  ) -> Screen {
    Screen(
      language: language, procedure: "renewal", step: "step",
      procedureTitle: line("Renouveler ma carte", "تجديد بطاقتي"),
      section: line("La demande", "الطلب"), progress: Progress(done: 2, of: 5),
      progressText: line("Fait : 40 %", "تم: 40%"), kind: kind,
      kindLabel: line("À faire", "للتنفيذ"),
      heading: heading, blocks: blocks, prompt: prompt, sources: sources, askAPerson: person,
      notices: notices)
  }

  var person: PersonNote {
    PersonNote(
      label: line("Demander à une personne", "اسأل شخصاً"),
      organisation: line("Maison d’accueil", "بيت الاستقبال"),
      ask: [line("Demandez à l’accueil.", "اسأل في الاستقبال.")], place: [], hours: [])
  }

  func value(_ text: String) -> LocalizedValue {
    LocalizedValue(text, language: .french, direction: .leftToRight)
  }

  var phone: ContactItem {
    ContactItem(
      label: line("Téléphone", "الهاتف"),
      content: .known(
        value("+32 2 690 86 86"), .phone(dialled: "+3226908686"), "source"))
  }

  var annex: Inline {
    .term(
      TermMention(
        words: language == .arabic ? "الوثيقة المؤقتة" : "annexe 15",
        official: language == .arabic ? value("annexe 15") : nil, gloss: gloss))
  }

  var gloss: Gloss {
    Gloss(
      id: "annex", word: value("annexe 15"), meaning: line("un papier provisoire", "ورقة مؤقتة"))
  }

  var source: SourceNote {
    SourceNote(
      id: "source", authority: line("Un guide", "دليل"), kind: .other, url: value("guide.example"),
      copy: line("Page de 2024", "صفحة من 2024"),
      seen: line("Lue : novembre 2026", "قُرئت: 11/2026"),
      caution: line("Vérifiez.", "تحقق."))
  }

  var office: OfficeCard {
    OfficeCard(
      id: "commune", label: line("Le bureau", "المكتب"), name: line("Votre commune", "بلديتك"),
      officialName: language == .arabic ? value("Commune") : nil,
      what: [line("Le bureau de votre ville.", "مكتب مدينتك.")], contacts: [phone])
  }

  func document(_ id: DocumentID, _ name: Line, explained: Bool = false) -> DocumentCard {
    DocumentCard(
      id: id, name: name,
      explanation: explained ? [line("La carte que vous avez.", "البطاقة التي لديك.")] : [],
      obtainLabel: line("Où", "أين"),
      obtain: explained ? [line("À la commune.", "في البلدية.")] : [])
  }

  var card: DocumentCard { document("card", line("Votre carte", "بطاقتك"), explained: true) }
}

// MARK: - One screen for each group of blocks

extension SampleScreens {
  var sentences: Screen {
    screen(
      .read, line("Avant de commencer", "قبل أن تبدأ"),
      [
        .optional(line("Vous pouvez passer.", "يمكنك التخطي.")),
        .paragraph(
          line([
            .words(language == .arabic ? "تبقى " : "Votre "), annex,
            .words(language == .arabic ? " صالحة حتى " : " reste valable jusqu’au "),
            .value(value("15/06/2027")), .words("."),
          ])),
        .paragraph(
          line([.strong([.words(language == .arabic ? "لا تدفع أبداً." : "Ne payez jamais.")])])),
        .warning(
          Advice(
            label: line("Attention", "انتبه"),
            lines: [
              line(
                "Personne ne peut vous demander de l’argent pour un rendez-vous à la commune.",
                "لا يمكن لأحد أن يطلب منك المال مقابل موعد في البلدية.")
            ])),
        .tip(
          Advice(label: line("Conseil", "نصيحة"), lines: [line("Venez tôt.", "تعال مبكراً.")])),
      ], sources: [source],
      notices: [
        Notice(kind: .notReviewed, text: line("Pas encore relu.", "لم تُراجع بعد.")),
        Notice(kind: .droppedAnswer, text: line("Une réponse est enlevée.", "أزيلت إجابة.")),
      ])
  }

  var papers: Screen {
    screen(
      .gather, line("Préparez vos papiers", "جهّز أوراقك"),
      [
        .documents(
          DocumentList(
            label: line("Vos papiers", "أوراقك"),
            items: [
              DocumentItem(alternatives: [card]),
              DocumentItem(
                oneOfThese: line("Un de ces papiers suffit.", "واحدة من هذه تكفي."),
                alternatives: [
                  document("bank", line("Une carte de banque", "بطاقة بنك")),
                  document("cash", line("De l’argent", "نقود")),
                ], onlyIfAsked: line("Si on le demande", "إذا طُلب منك")),
            ]))
      ])
  }

  var work: Screen {
    let login = ProcedureLink(
      id: "login", title: line("Activer itsme", "تفعيل itsme"),
      summary: line("Pour les sites.", "للمواقع."))
    return screen(
      .do, line("Prenez rendez-vous", "احجز موعداً"),
      [
        .prerequisite(
          Prerequisite(
            label: line("D’abord", "أولاً"), procedure: login,
            comeBack: line("Ensuite, vous revenez ici.", "ثم تعود إلى هنا."))),
        .actions([
          ActionItem(number: 1, text: line("Appelez.", "اتصل."), contacts: [phone]),
          ActionItem(number: 2, text: line("Notez la date.", "اكتب التاريخ.")),
        ]),
        .window(
          WindowNote(
            label: line("Quand", "متى"),
            span: line([.value(value("01/05/2027 – 16/05/2027"))]), state: .open(daysLeft: 3),
            stateText: line("Encore 3 jours.", "بقي 3 أيام."))),
        .office(office),
        .trouble(
          TroubleList(
            label: line("Si cela ne marche pas", "إذا لم ينجح الأمر"),
            items: [
              TroubleItem(
                sign: line("Pas de place ?", "لا يوجد مكان؟"),
                advice: [line("Essayez tôt.", "حاول مبكراً.")],
                wait: line("Attendez 15 minutes.", "انتظر 15 دقيقة."))
            ])),
        .instead(
          ProcedureLinks(
            label: line("Ce que vous pouvez faire", "ما يمكنك فعله"), links: [login])),
      ])
  }

  var money: Screen {
    screen(
      .pay, line("Payez la demande", "ادفع ثمن الطلب"),
      [
        .fee(
          FeeNote(
            label: line("Prix", "السعر"), kind: .amount, text: line([.value(value("26,30 €"))]),
            proof: FeeProof(label: line("Preuve", "إثبات"), document: card))),
        .duration(
          DurationNote(
            label: line("Combien de temps", "كم من الوقت"),
            text: line("de 10 à 15 jours", "من 10 إلى 15 يوماً"))),
        .contacts([
          phone,
          ContactItem(
            label: line("Adresse", "العنوان"),
            content: .ask(line("à demander à la commune", "اسأل البلدية"))),
        ]),
      ])
  }

  func prompt(_ kind: Prompt.Kind) -> Screen {
    screen(
      .ask, line("Quelle carte avez-vous ?", "ما هي بطاقتك؟"), [],
      prompt: Prompt(
        question: "card", hint: [line("La lettre est en haut.", "الحرف في الأعلى.")],
        instruction: line("Choisissez.", "اختر."), kind: kind))
  }

  var options: [Option] {
    [
      Option(id: "a", label: line("Carte A", "بطاقة A")),
      Option(
        id: "b", label: line("Carte B", "بطاقة B"),
        help: [line("Elle est bleue.", "لونها أزرق.")], isSelected: true),
    ]
  }
}
