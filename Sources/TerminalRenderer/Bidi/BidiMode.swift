/// Who puts right-to-left text into the order in which it is seen.
package enum BidiMode: String, Hashable, Sendable, CaseIterable {
  /// The terminal: it receives text in the order it is read, with isolates around values.
  case terminal
  /// We: it receives shaped text in the order it is seen, aligned to the right.
  case visual
}

/// What the person asked for with `--bidi`.
package enum BidiChoice: String, Hashable, Sendable, CaseIterable {
  case terminal
  case visual
  /// Decided by what is known of the terminal.
  case auto
}

/// What the environment tells about the terminal; the command reads it.
package struct TerminalTraits: Hashable, Sendable {
  /// `TERM`.
  package let name: String
  /// The variables of ``readVariables`` that are set.
  package let variables: [String: String]
  /// Whether the output is a terminal, not a file or a pipe.
  package let isTerminal: Bool

  /// The environment variables that matter.
  package static let readVariables = [
    "MLTERM", "KONSOLE_VERSION", "TMUX", "TERM_PROGRAM", "NO_COLOR",
  ]

  package init(name: String, variables: [String: String] = [:], isTerminal: Bool) {
    self.name = name
    self.variables = variables
    self.isTerminal = isTerminal
  }
}

extension TerminalTraits {
  /// Whether Arabic letters can be shown at all: the Linux console has 512 glyphs and none of them.
  package var drawsArabic: Bool { !(isTerminal && name == "linux") }

  /// Whether a full screen can be drawn and redrawn.
  package var canMoveCursor: Bool { isTerminal && name != "dumb" && !name.isEmpty }

  /// The palette: colour only on a terminal, and not with `NO_COLOR` (no-color.org).
  package var palette: Palette {
    guard canMoveCursor else { return .none }
    return variables["NO_COLOR", default: ""].isEmpty ? .colour : .monochrome
  }

  /// Decides `auto`.
  ///
  /// Files and pipes keep the reading order. mlterm, Konsole and Apple's Terminal always reorder, so
  /// they are left to it, unless tmux stands between. All others get our order: those that reorder by
  /// the terminal-wg draft (VTE from 0.58) are told not to, by ``TerminalControl/explicitDirection``,
  /// because VTE drops isolates before it reorders and would move the plus of `+32`.
  package func bidiMode(for choice: BidiChoice) -> BidiMode {
    switch choice {
    case .terminal: return .terminal
    case .visual: return .visual
    case .auto:
      guard isTerminal else { return .terminal }
      guard variables["TMUX"] == nil else { return .visual }
      let reorders =
        variables["MLTERM"] != nil || variables["KONSOLE_VERSION"] != nil
        || variables["TERM_PROGRAM"] == "Apple_Terminal"
      return reorders ? .terminal : .visual
    }
  }
}
