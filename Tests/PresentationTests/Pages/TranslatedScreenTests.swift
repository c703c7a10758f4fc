import Localization
import Presentation
import ProcedureEngine
import Testing

/// Two screens in each other language, as text (`Support/DebugText.swift` explains the marks).
struct TranslatedScreenTests {
  struct Case: CustomTestStringConvertible {
    let language: Language
    let step: StepID
    let text: String
    var testDescription: String { "\(language.tag) \(step)" }
  }

  static let cases = [
    Case(
      language: .ukrainian, step: "about",
      text: """
        Поновити мою картку · Зроблено: ⟨30⟩ %
        § Заява
        # Прочитати · Перш ніж почати
        optional: Цей крок можна пропустити.
        Ваш [додаток 15 = annexe 15] залишається *дійсним*.
        Попросіть картку до ⟨1 травня 2027⟩. [Додаток 15] допомагає.
        Фото: запитайте: «⟨Ваша комуна⟩».
        gloss annexe 15: тимчасовий папір
        source status-faq: Відомство у справах іноземців · Сторінка без дати · Прочитано: ⟨листопад 2026⟩
        ! Частина цієї сторінки французькою.
        ! Цей переклад ще ніхто не перевірив.
        """),
    Case(
      language: .ukrainian, step: "appointment",
      text: """
        Поновити мою картку · Зроблено: ⟨50⟩ %
        # Зробити · Запишіться на прийом
        Спочатку: Поновити мою картку. (fr) Ensuite, vous revenez ici.
        Коли: ⟨з 1 травня до 15 червня 2027⟩ · Зараз можна. Останній день через ⟨41⟩ день.
        Увага: Ніколи не платіть за запис.
        1. Зателефонуйте до комуни.
           Телефон: ⟨02 690 86 86⟩ (guide)
        2. (fr) Notez la date.
        Установа: Ваша комуна = Votre commune. Установа вашого міста.
        Порада: (fr) Appelez le matin.
        (fr) Si cela ne marche pas:
        - (fr) Personne ne répond ? (fr) Appelez tôt. (fr) Attendez d’abord : ⟨15 minutes⟩.
        source status-faq: Відомство у справах іноземців · Сторінка без дати · Прочитано: ⟨листопад 2026⟩
        source guide: (fr) Un guide · (fr) Page de ⟨2024⟩ · Прочитано: ⟨листопад 2026⟩ · (fr) Cela peut être différent. Vérifiez.
        ! Частина цієї сторінки французькою.
        ! Цей переклад ще ніхто не перевірив.
        """),
    Case(
      language: .arabic, step: "about",
      text: """
        تجديد بطاقتي · تم: ⟨30⟩ %
        § الطلب
        # للقراءة · قبل أن تبدأ
        optional: يمكنك تخطي هذه الخطوة.
        تبقى [الوثيقة المؤقتة = annexe 15] *صالحة*.
        اطلب البطاقة قبل ⟨01/05/2027 (1 مايو / أيار)⟩. [الوثيقة المؤقتة] تساعدك.
        الصورة: اسأل «⟨بلديتك⟩».
        gloss annexe 15: ورقة مؤقتة
        source status-faq: مكتب الأجانب · صفحة بلا تاريخ · قُرئت: ⟨11/2026 (نوفمبر / تشرين الثاني)⟩
        ! جزء من هذه الصفحة بالفرنسية.
        ! هذه الترجمة لم تُراجع بعد.
        """),
    Case(
      language: .arabic, step: "appointment",
      text: """
        تجديد بطاقتي · تم: ⟨50⟩ %
        # للتنفيذ · احجز موعداً
        أولاً: تجديد بطاقتي. (fr) Ensuite, vous revenez ici.
        متى: ⟨من 01/05/2027 (1 مايو / أيار) إلى 15/06/2027 (15 يونيو / حزيران)⟩ · يمكنك الآن. آخر يوم بعد ⟨41⟩ يوماً.
        انتبه: لا تدفع أبداً من أجل موعد.
        1. اتصل بالبلدية.
           الهاتف: ⟨02 690 86 86⟩ (guide)
        2. (fr) Notez la date.
        المكتب: بلديتك = Votre commune. مكتب مدينتك.
        نصيحة: (fr) Appelez le matin.
        (fr) Si cela ne marche pas:
        - (fr) Personne ne répond ? (fr) Appelez tôt. (fr) Attendez d’abord : ⟨15 minutes⟩.
        source status-faq: مكتب الأجانب · صفحة بلا تاريخ · قُرئت: ⟨11/2026 (نوفمبر / تشرين الثاني)⟩
        source guide: (fr) Un guide · (fr) Page de ⟨2024⟩ · قُرئت: ⟨11/2026 (نوفمبر / تشرين الثاني)⟩ · (fr) Cela peut être différent. Vérifiez.
        ! جزء من هذه الصفحة بالفرنسية.
        ! هذه الترجمة لم تُراجع بعد.
        """),
    Case(
      language: .english, step: "about",
      text: """
        Renew my card · Done: ⟨30⟩ %
        § The request
        # To read · Before you begin
        optional: You can skip this step.
        Your [temporary paper = annexe 15] stays *valid*.
        Ask for the card before ⟨1 May 2027⟩. The [temporary paper] helps.
        Photo: ask “⟨Your commune⟩”.
        gloss annexe 15: a paper for a short time
        source status-faq: Immigration Office · Page without a date · Read: ⟨November 2026⟩
        ! A part of this page is in French.
        ! Nobody has checked this translation yet.
        """),
    Case(
      language: .english, step: "appointment",
      text: """
        Renew my card · Done: ⟨50⟩ %
        # To do · Make an appointment
        First: Renew my card. (fr) Ensuite, vous revenez ici.
        When: ⟨from 1 May to 15 June 2027⟩ · You can do this now. The last day is in ⟨41⟩ days.
        Warning: Never pay for an appointment.
        1. Call the commune.
           Telephone: ⟨02 690 86 86⟩ (guide)
        2. (fr) Notez la date.
        The office: Your commune = Votre commune. The office of your town.
        Tip: (fr) Appelez le matin.
        (fr) Si cela ne marche pas:
        - (fr) Personne ne répond ? (fr) Appelez tôt. (fr) Attendez d’abord : ⟨15 minutes⟩.
        source status-faq: Immigration Office · Page without a date · Read: ⟨November 2026⟩
        source guide: (fr) Un guide · (fr) Page de ⟨2024⟩ · Read: ⟨November 2026⟩ · (fr) Cela peut être différent. Vérifiez.
        ! A part of this page is in French.
        ! Nobody has checked this translation yet.
        """),
  ]

  @Test("A screen is in its language, and what is not is marked", arguments: cases)
  func screen(example: Case) throws {
    let screen = try Presenter.translated(example.language)
      .screen(of: .renewal(), at: example.step)
    #expect(screen.debugText.withPlainSpaces == example.text)
    #expect(screen.direction == example.language.direction)
  }
}
