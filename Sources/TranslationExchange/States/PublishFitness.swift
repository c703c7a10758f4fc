package import Diagnostics
package import Localization
package import ProcedureEngine
package import ProcedureLibrary

/// Whether a language may be shown to the public under the association's policy, and why not.
package struct PublishFitness: Hashable, Sendable {
  /// A reason: some lines of one domain.
  package struct Obstacle: Hashable, Sendable {
    package let domain: TextDomain
    package let kind: Kind
    package let count: Int
    /// The key of the first such line.
    package let first: MessageContext

    /// What is wrong with the lines, as the policy names it.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case staleFacts = "stale-facts"
      case stale
      case missing
      case unreviewed
    }
  }

  package let language: Language
  package let obstacles: [Obstacle]

  package var isFit: Bool { obstacles.isEmpty }

  /// The fitness of every language; French is the source and always fit.
  package static func all(
    of texts: [TranslatableText], in readings: TranslationReadings, under policy: PublishPolicy
  ) -> [PublishFitness] {
    let domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
      .sorted { $0.key < $1.key }
    let source = PublishFitness(language: .source, obstacles: [])
    return [source]
      + readings.languages.map { language in
        let states = TextStates(of: language, in: readings[language])
        return PublishFitness(
          language: language,
          obstacles: domains.flatMap { domain, texts in
            obstacles(of: domain, texts, states, policy)
          })
      }
  }

  private static func obstacles(
    of domain: TextDomain, _ texts: [TranslatableText], _ states: TextStates,
    _ policy: PublishPolicy
  ) -> [Obstacle] {
    var found: [Obstacle.Kind: (count: Int, first: MessageContext)] = [:]
    for text in texts {
      guard let kind = Obstacle.Kind(states[text], of: text), policy[kind] == .block else {
        continue
      }
      found[kind, default: (0, text.context)].count += 1
    }
    return Obstacle.Kind.allCases.compactMap { kind in
      found[kind].map { Obstacle(domain: domain, kind: kind, count: $0.count, first: $0.first) }
    }
  }

  /// The obstacles as findings, each at the PO file where it can be solved.
  package var diagnostics: [Diagnostic] {
    obstacles.map { obstacle in
      Diagnostic(
        "unfit-to-publish", at: .file(path: obstacle.domain.path(in: language)),
        "\(obstacle.sentence), the first is \(obstacle.first): "
          + "`publish` in organisation.yaml blocks \(obstacle.kind.rawValue)")
    }
  }
}

extension PublishFitness.Obstacle {
  /// What is wrong, without its place: `2 lines with facts are older than the French`.
  package var sentence: String {
    let (lines, are) = count == 1 ? ("1 line", "is") : ("\(count) lines", "are")
    return switch kind {
    case .staleFacts: "\(lines) with facts \(are) older than the French"
    case .stale: "\(lines) \(are) older than the French"
    case .missing: "\(lines) \(are) not translated"
    case .unreviewed: "\(lines) \(are) not reviewed"
    }
  }
}

extension PublishFitness.Obstacle.Kind {
  /// What a state may be an obstacle of; nothing when it is none.
  fileprivate init?(_ state: TranslationState, of text: TranslatableText) {
    switch state {
    case .missing: self = .missing
    case .stale: self = text.holdsFacts ? .staleFacts : .stale
    case .translated: self = .unreviewed
    case .reviewed: return nil
    }
  }
}

extension PublishPolicy {
  fileprivate subscript(kind: PublishFitness.Obstacle.Kind) -> Decision {
    switch kind {
    case .staleFacts: staleFacts
    case .stale: stale
    case .missing: missing
    case .unreviewed: unreviewed
    }
  }
}
