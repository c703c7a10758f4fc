import ProcedureEngine

/// Where the facts of the tests were read.
enum Sources {
  static let authority = Source(
    id: "status-faq", authority: message("sources/status-faq", "Office des étrangers"),
    kind: .authority, url: WebAddress("dofi.ibz.be"), copyOf: .undated, seen: november)
  static let guide = Source(
    id: "guide", authority: message("sources/guide", "Un guide"), kind: .other,
    url: WebAddress("guide.example"), copyOf: .year(2024), seen: november)

  private static let november: Source.Month = {
    guard let month = Source.Month(year: 2026, month: 11) else {
      preconditionFailure("November 2026 is a month")
    }
    return month
  }()
}

/// Facts written by hand.
enum Facts {
  static let phone: PhoneNumber = {
    guard let phone = PhoneNumber("02 690 86 86") else {
      preconditionFailure("the number holds digits and spaces")
    }
    return phone
  }()

  static func known(
    _ name: ValueName, _ value: FactValue, _ source: Source = Sources.authority
  ) -> ValueDefinition {
    .fact(Fact(name: name, versions: [.init(content: .known(value, source: source))]))
  }

  static func unknown(_ name: ValueName, ask office: Office?) -> ValueDefinition {
    .fact(Fact(name: name, versions: [.init(content: .unknown, ask: office)]))
  }
}

/// The papers of the tests.
enum Documents {
  static let card = Document(
    id: "current-card", name: message("documents/current-card", "Votre carte actuelle"),
    explain: sentences("documents/current-card/explain", "La carte que vous avez."),
    obtain: sentences("documents/current-card/where", "À la commune."))
  static let bankCard = Document(
    id: "bank-card", name: message("documents/bank-card", "Votre carte de banque"))
  static let cash = Document(id: "cash", name: message("documents/cash", "De l’argent"))
}

/// The offices of the tests.
enum Offices {
  static let commune = Office(
    id: "commune", name: message("offices/commune", "Votre commune"),
    what: sentences("offices/commune/what", "Le bureau de votre ville."), standsFor: "communes")
  static let schaerbeek = Office(
    id: "schaerbeek", name: message("offices/schaerbeek", "Schaerbeek"),
    contacts: [Office.Contact(.phone(Facts.phone), source: Sources.authority)],
    postcodes: ["1030"])
  static let ixelles = Office(
    id: "ixelles", name: message("offices/ixelles", "Ixelles"), postcodes: ["1050"])
  static let immigration = Office(
    id: "immigration-office", name: message("offices/immigration-office", "Office des étrangers"),
    note: sentences("offices/immigration-office/note", "Fermé le samedi."),
    contacts: [
      Office.Contact(.address(PostalAddress("rue du Marais 1")), source: Sources.authority)
    ])
  static let communes = OfficeGroup(
    id: "communes", name: message("groups/communes", "Votre commune"),
    members: [schaerbeek, ixelles])
}

extension Library {
  /// The library of the tests, with the shipped words of the interface.
  static let sample = Library(
    procedures: [Renewal.procedure],
    terms: [
      "annex-15": Term(
        id: "annex-15", word: "annexe 15", means: message("terms/annex-15", "un papier provisoire")),
      "commune": Term(
        id: "commune", word: "commune",
        means: message("terms/commune", "le bureau de votre ville, à côté de l’[[annex-15|annexe]]")
      ),
    ],
    organisation: Organisation(
      name: message("organisation/name", "Maison d’accueil"),
      ask: sentences("organisation/ask", "Demandez à l’accueil."),
      place: sentences("organisation/where", "Au rez-de-chaussée."),
      hours: sentences("organisation/when", "Le matin.")),
    interface: InterfaceFile.texts)
}
