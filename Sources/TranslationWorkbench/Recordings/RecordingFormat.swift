/// The kinds of sound file that are kept.
package enum RecordingFormat: String, Hashable, Sendable, CaseIterable {
  case webm, ogg, wav

  /// The format a browser says it sends.
  package init?(contentType: String?) {
    switch contentType {
    case "audio/webm": self = .webm
    case "audio/ogg": self = .ogg
    case "audio/wav", "audio/x-wav", "audio/wave": self = .wav
    default: return nil
    }
  }

  package var contentType: String { "audio/\(rawValue)" }

  /// Whether bytes begin as the format does: EBML, "OggS", "RIFF….WAVE".
  package func begins(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .webm: bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
    case .ogg: bytes.starts(with: "OggS".utf8)
    case .wav: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WAVE".utf8)
    }
  }
}
