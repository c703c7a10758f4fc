import Diagnostics

/// Why a character that cannot be seen is refused.
enum InvisibleKind {
  case directionControl
  case invisible
  /// A mark that is legal at the start of a file only.
  case byteOrderMark
  case control
  case lineSeparator

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .directionControl
    case 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xE0000...0xE007F: self = .invisible
    case 0xFEFF: self = .byteOrderMark
    case 0x85, 0x2028, 0x2029: self = .lineSeparator
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: self = .control
    default: return nil
    }
  }

  /// Whether libyaml can go on after such a character.
  var isReadable: Bool {
    switch self {
    case .directionControl, .invisible, .lineSeparator: true
    case .byteOrderMark, .control: false
    }
  }

  func problem(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let name = scalarName(scalar)
    return Diagnostic(
      code, at: range, "\(words) \(name) stands here; delete it",
      fixIts: [.init("delete \(name)", replace: range, with: "")])
  }

  private var code: DiagnosticCode {
    switch self {
    case .directionControl: "direction-control"
    case .invisible, .byteOrderMark: "invisible-character"
    case .control, .lineSeparator: "control-character"
    }
  }

  private var words: String {
    switch self {
    case .directionControl: "the invisible direction control"
    case .invisible, .byteOrderMark: "the invisible character"
    case .control: "the control character"
    case .lineSeparator: "the invisible line break"
    }
  }
}
