import TerminalRenderer
import Testing

@Suite("What is known of the terminal")
struct TerminalTraitsTests {
  @Test(
    "auto lets the terminal reorder only where it always does",
    arguments: [
      ([:], true, BidiMode.visual), ([:], false, .terminal), (["MLTERM": "3.9"], true, .terminal),
      (["KONSOLE_VERSION": "221203"], true, .terminal),
      (["KONSOLE_VERSION": "221203", "TMUX": "x"], true, .visual),
      (["TERM_PROGRAM": "Apple_Terminal"], true, .terminal),
      (["TERM_PROGRAM": "vscode"], true, .visual),
    ] as [([String: String], Bool, BidiMode)])
  func auto(variables: [String: String], isTerminal: Bool, mode: BidiMode) {
    let traits = TerminalTraits(
      name: "xterm-256color", variables: variables, isTerminal: isTerminal)
    #expect(traits.bidiMode(for: .auto) == mode)
    #expect(traits.bidiMode(for: .visual) == .visual)
    #expect(traits.bidiMode(for: .terminal) == .terminal)
  }

  @Test(
    "colour needs a terminal that can, and nobody against it",
    arguments: [
      ("xterm", [:], true, Palette.colour), ("xterm", [:], false, .none),
      ("dumb", [:], true, .none), ("", [:], true, .none),
      ("xterm", ["NO_COLOR": "1"], true, .monochrome), ("xterm", ["NO_COLOR": ""], true, .colour),
    ] as [(String, [String: String], Bool, Palette)])
  func palette(name: String, variables: [String: String], isTerminal: Bool, palette: Palette) {
    let traits = TerminalTraits(name: name, variables: variables, isTerminal: isTerminal)
    #expect(traits.palette == palette)
  }

  @Test("the Linux console has no Arabic letters")
  func console() {
    #expect(!TerminalTraits(name: "linux", isTerminal: true).drawsArabic)
    #expect(TerminalTraits(name: "linux", isTerminal: false).drawsArabic)
    #expect(TerminalTraits(name: "xterm", isTerminal: true).drawsArabic)
  }
}
