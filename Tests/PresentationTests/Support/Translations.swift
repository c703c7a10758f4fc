import Localization
import Presentation

/// The translations of the small renewal, a row for each French text.
enum Translations {
  struct Row {
    let context: String
    let french: String
    let ukrainian: String
    let arabic: String
    let english: String

    init(_ context: String, _ french: String, _ uk: String, _ ar: String, _ en: String) {
      self.context = context
      self.french = french
      ukrainian = uk
      arabic = ar
      english = en
    }
  }

  static let procedure = [
    Row(
      "renewal/title", "Renouveler ma carte", "Поновити мою картку", "تجديد بطاقتي",
      "Renew my card"),
    Row(
      "renewal/summary", "Votre carte a une date de fin.", "Ваша картка має кінцеву дату.",
      "لبطاقتك تاريخ انتهاء.", "Your card has an end date."),
    Row("renewal/about/section", "La demande", "Заява", "الطلب", "The request"),
    Row(
      "renewal/about/title", "Avant de commencer", "Перш ніж почати", "قبل أن تبدأ",
      "Before you begin"),
    Row(
      "renewal/about/say", "Votre [[annex-15|annexe 15]] reste **valable**.",
      "Ваш [[annex-15|додаток 15]] залишається **дійсним**.",
      "تبقى [[annex-15|الوثيقة المؤقتة]] **صالحة**.",
      "Your [[annex-15|temporary paper]] stays **valid**."),
    Row(
      "renewal/about/say",
      "Demandez la carte avant le {first_day}. La [[annex-15|annexe 15]] aide.",
      "Попросіть картку до {first_day}. [[annex-15|Додаток 15]] допомагає.",
      "اطلب البطاقة قبل {first_day}. [[annex-15|الوثيقة المؤقتة]] تساعدك.",
      "Ask for the card before {first_day}. The [[annex-15|temporary paper]] helps."),
    Row(
      "renewal/about/say", "Photo : {photo_price}.", "Фото: {photo_price}.",
      "الصورة: {photo_price}.",
      "Photo: {photo_price}."),
    Row(
      "renewal/appointment/title", "Prenez rendez-vous", "Запишіться на прийом", "احجز موعداً",
      "Make an appointment"),
    Row(
      "renewal/appointment/actions", "Appelez la commune.", "Зателефонуйте до комуни.",
      "اتصل بالبلدية.", "Call the commune."),
    Row(
      "renewal/appointment/warn", "Ne payez jamais pour un rendez-vous.",
      "Ніколи не платіть за запис.", "لا تدفع أبداً من أجل موعد.",
      "Never pay for an appointment."),
    Row(
      "renewal/fee/title", "Payez la demande", "Заплатіть за заяву", "ادفع ثمن الطلب",
      "Pay for the request"),
    Row("offices/commune", "Votre commune", "Ваша комуна", "بلديتك", "Your commune"),
    Row(
      "offices/commune/what", "Le bureau de votre ville.", "Установа вашого міста.",
      "مكتب مدينتك.", "The office of your town."),
    Row(
      "terms/annex-15", "un papier provisoire", "тимчасовий папір", "ورقة مؤقتة",
      "a paper for a short time"),
    Row(
      "sources/status-faq", "Office des étrangers", "Відомство у справах іноземців",
      "مكتب الأجانب", "Immigration Office"),
  ]

  static let interface = [
    Row(
      "progress", "Fait : {percent} %", "Зроблено: {percent} %", "تم: {percent} %",
      "Done: {percent} %"),
    Row("kind-read", "À lire", "Прочитати", "للقراءة", "To read"),
    Row("kind-do", "À faire", "Зробити", "للتنفيذ", "To do"),
    Row("kind-pay", "À payer", "Заплатити", "للدفع", "To pay"),
    Row(
      "optional", "Vous pouvez passer cette étape.", "Цей крок можна пропустити.",
      "يمكنك تخطي هذه الخطوة.", "You can skip this step."),
    Row(
      "ask-office", "à demander à « {office} »", "запитайте: «{office}»", "اسأل «{office}»",
      "ask “{office}”"),
    Row(
      "date-not-known", "jour à calculer", "ще невідомий день", "يوم غير معروف بعد",
      "a day not known yet"),
    Row("first", "D’abord", "Спочатку", "أولاً", "First"),
    Row("window", "Quand", "Коли", "متى", "When"),
    Row("warning", "Attention", "Увага", "انتبه", "Warning"),
    Row("tip", "Conseil", "Порада", "نصيحة", "Tip"),
    Row("phone", "Téléphone", "Телефон", "الهاتف", "Telephone"),
    Row("office", "Le bureau", "Установа", "المكتب", "The office"),
    Row("fee", "Prix", "Ціна", "السعر", "Price"),
    Row(
      "source-undated", "Page sans date", "Сторінка без дати", "صفحة بلا تاريخ",
      "Page without a date"),
    Row("source-seen", "Lue : {month}", "Прочитано: {month}", "قُرئت: {month}", "Read: {month}"),
    Row(
      "not-reviewed", "Cette traduction attend encore une relecture.",
      "Цей переклад ще ніхто не перевірив.", "هذه الترجمة لم تُراجع بعد.",
      "Nobody has checked this translation yet."),
    Row(
      "untranslated-page", "Une partie de cette page est en français.",
      "Частина цієї сторінки французькою.", "جزء من هذه الصفحة بالفرنسية.",
      "A part of this page is in French."),
  ].map { row in
    Row("interface/\(row.context)", row.french, row.ukrainian, row.arabic, row.english)
  }

  /// The days left of a window, in the plural forms of each language, in the order of PO.
  static let windowOpen: [Language: [String]] = [
    .ukrainian: [
      "Зараз можна. Останній день через {count} день.",
      "Зараз можна. Останній день через {count} дні.",
      "Зараз можна. Останній день через {count} днів.",
      "Зараз можна. Останній день через {count} дня.",
    ],
    .arabic: [
      "يمكنك الآن. اليوم هو آخر يوم.", "يمكنك الآن. آخر يوم غداً.",
      "يمكنك الآن. آخر يوم بعد يومين.",
      "يمكنك الآن. آخر يوم بعد {count} أيام.", "يمكنك الآن. آخر يوم بعد {count} يوماً.",
      "يمكنك الآن. آخر يوم بعد {count} يوم.",
    ],
    .english: [
      "You can do this now. The last day is in {count} day.",
      "You can do this now. The last day is in {count} days.",
    ],
  ]
}
