import Testing

@Suite("Facts, windows and dates")
struct ValueTests {
  @Test("A value that cannot be read is told with an example of the right form", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  private static func fact(_ name: String, _ body: String, _ expected: String...) -> Case {
    Case("a fact: \(name)", "facts:\n  price: \(body)", expected)
  }

  static let cases: [Case] = [
    fact(
      "a word for an amount", "{ money: 1️⃣vingt, source: site }",
      #"1️⃣ bad-value: "vingt" is not an amount in euros: write it like "26.30""#),
    fact(
      "a unit that does not exist", "{ duration: 1️⃣45 jours, source: site }",
      #"1️⃣ bad-value: "45 jours" is not a length of time: write it like "45 days""#),
    fact(
      "31 February", "{ date: 1️⃣2027-02-31, source: site }",
      #"1️⃣ bad-value: "2027-02-31" is not a date that exists: write it like "2027-06-15""#),
    fact(
      "a year with two digits", "{ date: 1️⃣27-02-03, source: site }",
      #"1️⃣ bad-value: "27-02-03" is not a date that exists: write it like "2027-06-15""#),
    fact(
      "a day before its month", "{ yearly: 1️⃣15-11, source: site }",
      #"1️⃣ bad-value: "15-11" is not a month and a day: write it like "11-15""#),
    fact(
      "no time of day", "{ time: 1️⃣25:00, source: site }",
      #"1️⃣ bad-value: "25:00" is not a time of day: write it like "15:00""#),
    fact(
      "a telephone number with a slash", "{ phone: 1️⃣02/690 86 86, source: site }",
      #"1️⃣ bad-value: "02/690 86 86" is not a telephone number: write it like "02 690 86 86""#),
    fact(
      "a web address that was cut", "{ url: 1️⃣www.example.be/…, source: site }",
      #"1️⃣ bad-value: "www.example.be/…" is not a web address: write it like "equisup.cfwb.be""#),
    fact(
      "an e-mail address without a host", "{ email: 1️⃣cire, source: site }",
      #"1️⃣ bad-value: "cire" is not an e-mail address: write it like "cire@cire.be""#),
    fact(
      "a word for a number", "{ number: 1️⃣cinq, source: site }",
      #"1️⃣ bad-value: "cinq" is not a number: write it like "5""#),
    fact(
      "a space between thousands", "{ money: 1️⃣1 200, source: site }",
      #"1️⃣ bad-value: "1 200" is not an amount in euros: write it like "26.30""#),
    fact(
      "a sign before an amount", "{ money: 1️⃣-0.50, source: site }",
      #"1️⃣ bad-value: "-0.50" is not an amount in euros: write it like "26.30""#),
    fact(
      "two lengths of time without their word", "{ duration: 1️⃣10 or 15 days, source: site }",
      #"1️⃣ bad-value: "10 or 15 days" is not a length of time: write it like "45 days""#),
    fact(
      "no kind at all", "1️⃣{ source: site }",
      """
      1️⃣ fact-kind: a fact has one of the keys money, duration, date, yearly, time, number, phone, \
      url, email, address, unknown
      """),
    fact(
      "no source", "1️⃣{ money: 20 }",
      """
      1️⃣ fact-without-source: the fact "price" has no source: add `source: NAME`, or write \
      `{ unknown: OFFICE }` if nobody has established it
      """),
    fact(
      "a misspelt source", "{ money: 20, source: 1️⃣stie }",
      """
      1️⃣ unknown-reference: there is no source "stie": did you mean "site"?
      fix: write site
      """),
    fact(
      "a misspelt office", "{ unknown: 1️⃣comune }",
      """
      1️⃣ unknown-reference: there is no office "comune": did you mean "commune"?
      fix: write commune
      """),
    Case(
      "a kind that changes with time",
      """
      facts:
        price:
          - { unknown: commune, until: 2026-12-31 }
          - { money: 20, source: site, from: 2027-01-01, until: 2027-12-31 }
          - 1️⃣{ duration: 3 days, source: site, from: 2028-01-01 }
      """,
      #"1️⃣ fact-kind: "price" is money at another time and duration here: a fact keeps its kind"#),
    Case(
      "names that mean something else",
      """
      facts:
        1️⃣free: { money: 20, source: site }
      dates:
        2️⃣today: { date: today + 1 day }
      questions:
        3️⃣any: { ask: Laquelle ?, answer: yes-no }
      """,
      #"1️⃣ reserved-name: "free" is a word of the language and cannot name a fact: choose another name"#,
      #"2️⃣ reserved-name: "today" is a word of the language and cannot name a date: choose another name"#,
      #"3️⃣ reserved-name: "any" is a word of the language and cannot name a question: choose another name"#
    ),
    Case(
      "a name with a hyphen",
      """
      facts:
        1️⃣opens-before: { duration: 45 days, source: site }
      """,
      """
      1️⃣ bad-name: "opens-before" cannot name a fact: use small letters a-z, digits and \
      underscores, such as opens_before
      """),
    Case(
      "one name for two values",
      """
      facts:
        limit: { date: 2027-03-04, source: site }
      dates:
        1️⃣limit: { date: today + 3 months }
      """,
      #"1️⃣ duplicate-name: "limit" names another fact, window or date too: rename one"#),
    Case(
      "a day counted from nothing",
      """
      windows:
        ask_window: { from: 1️⃣expiri - 45 days, to: today }
      questions:
        expiry: { ask: Date ?, answer: date }
      steps:
        - ask: expiry
      """,
      """
      1️⃣ unknown-reference: there is no day "expiri": did you mean "expiry"?
      fix: write expiry
      """),
    Case(
      "a calculation without spaces",
      """
      windows:
        ask_window: { from: today, to: 1️⃣today +45 days }
      """,
      #"1️⃣ bad-value: "today +45 days" is not a day: write it like "expiry - 45 days", with spaces"#),
    Case(
      "a day of spaces",
      """
      windows:
        ask_window: { from: 1️⃣"  ", to: today }
      """,
      "1️⃣ empty-text: a day is empty: write it, or delete the key"),
    Case(
      "a window that is another window",
      """
      windows:
        ask_window: 1️⃣last_month
        last_month: { from: today, to: today + 1 month }
      """,
      "1️⃣ expected-mapping: a window is written as keys with values, `key: value`"),
    Case(
      "an amount of money for a length of time",
      """
      facts:
        price: { money: 20, source: site }
      windows:
        ask_window: { from: today, to: 1️⃣today + price }
      """,
      """
      1️⃣ unknown-reference: there is no duration fact "price": there is none yet
      """),
    Case(
      "dates counted from each other",
      """
      dates:
        1️⃣first_day: { date: last_day - 1 day }
        2️⃣last_day: { date: first_day + 1 day }
      """,
      #"1️⃣ cycle: the date "first_day" is counted from itself"#),
    Case(
      "a broken fact is not reported where it is used",
      """
      facts:
        delay: { duration: 1️⃣bientôt, source: site }
      windows:
        ask_window: { from: today, to: today + delay }
      steps:
        - id: note
          read: Note
          say: "Vous avez {delay}, {ask_window}."
      """,
      #"1️⃣ bad-value: "bientôt" is not a length of time: write it like "45 days""#),
    Case(
      "a source that is incomplete",
      """
      sources:
        other: 1️⃣{ authority: X, kind: authority, url: example.be, seen: 2026-11 }
        third: { authority: X, kind: 2️⃣official, url: example.be, copy-of: 3️⃣recent, seen: 4️⃣2026 }
      facts:
        price: { money: 20, source: other }
      """,
      #"1️⃣ missing-key: a source needs the key "copy-of""#,
      #"2️⃣ bad-value: "official" is not a kind of source: write it like "authority""#,
      #"3️⃣ bad-value: "recent" is not the year of a page: write it like "2024""#,
      #"4️⃣ bad-value: "2026" is not a month: write it like "2026-11""#),
  ]
}
