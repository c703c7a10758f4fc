import Foundation
import ProcedureLibrary
import TestSupport

/// A library of three small procedures, with the shipped words of the interface.
enum SmallLibrary {
  static let files = LibraryInMemory(texts)

  /// The files with one of them replaced.
  static func files(replacing path: String, by text: String) -> LibraryInMemory {
    LibraryInMemory(texts.merging([path: text]) { $1 })
  }

  static func files(without path: String) -> LibraryInMemory {
    LibraryInMemory(texts.filter { $0.key != path })
  }

  static let permitPath = "Procedures/permit/procedure.yaml"
  static let cardPath = "Procedures/card/procedure.yaml"

  static let texts: [String: String] = [
    permitPath: permit, cardPath: card, "Procedures/diploma/procedure.yaml": diploma,
    "Procedures/shared/interface.yaml": interface,
    "Procedures/shared/organisation.yaml": read("Procedures", "shared", "organisation.yaml"),
    "Translations/uk/interface.po": read("Translations", "uk", "interface.po"),
  ]

  private static let interface = read("Procedures", "shared", "interface.yaml")

  private static func read(_ path: String...) -> String {
    let url = path.reduce(RepositoryPaths.root) { $0.appending(path: $1) }
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }

  private static let head = """
    language: fr
    summary: Une démarche pour les tests.
    reviewed: 2026-11-24
    review-within: 6 months

    """

  static let permit = """
    procedure: permit
    title: Renouveler
    \(head)
    questions:
      status:
        ask: Quel est votre statut ?
        choices: { refugee: Réfugié, student: Étudiant, family: Famille }
      papers:
        ask: Quels papiers avez-vous ?
        answer: choices
        choices: { passport: Passeport, photo: Photo, nothing: { label: Rien, alone: true } }
      expiry:
        ask: Quelle est la date de fin ?
        answer: date
      school:
        ask: Combien d’années avez-vous étudié ?
        answer: number
        at-least: 1
        at-most: 30
    steps:
      - ask: status
      - ask: school
        when: { status: student }
      - ask: papers
      - ask: expiry
      - id: need-card
        do: Prenez votre carte
        first: card
        actions: [Demandez la carte.]
        when: { papers: nothing }
      - id: family-note
        read: Pour votre famille
        when: { status: family }
      - id: late
        stop: C’est trop tard
        when: { expiry: { before: today } }
        instead: [diploma]
      - id: done
        finish: Vous avez fini

    """

  static let card = """
    procedure: card
    title: Obtenir une carte
    \(head)
    questions:
      lost:
        ask: Avez-vous perdu la carte ?
        answer: yes-no
    steps:
      - ask: lost
      - id: police
        go: Allez à la police
        when: { lost: yes }
      - id: got
        finish: Vous avez la carte

    """

  static let diploma = """
    procedure: diploma
    title: Faire reconnaître un diplôme
    \(head)
    steps:
      - id: hello
        read: Bonjour
      - id: end
        finish: Fini

    """

  /// The card, with days on which to ask for it.
  static let datedCard = """
    procedure: card
    title: Obtenir une carte
    \(head)
    questions:
      expiry:
        ask: Quelle est la date de fin ?
        answer: date
    windows:
      asking: { from: expiry - 45 days, to: expiry - 30 days }
    steps:
      - ask: expiry
      - id: call
        do: Prenez un rendez-vous
        window: asking
        actions: [Appelez.]
      - id: got
        finish: Vous avez la carte

    """

  /// The card, with more to do than a terminal prints.
  static let longCard = """
    procedure: card
    title: Obtenir une carte
    \(head)
    steps:
    \(manySteps)
      - id: got
        finish: Vous avez la carte

    """

  private static let manySteps = (1...250).map { number in
    """
      - id: form-\(number)
        do: Remplissez le formulaire
        actions: [Lisez la page., Écrivez votre nom., Signez.]
    """
  }.joined(separator: "\n")
}

extension SmallLibrary {
  /// Writes the files into a new folder, which whoever asks takes away again.
  static func onDisk() throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "guichet-\(UUID().uuidString)")
    for (path, text) in texts {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return root
  }
}
