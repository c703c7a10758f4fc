import Localization
import ProcedureEngine
import WebRenderer

extension SessionState {
  /// The state as bytes: language, look, prints, then the places as codes, each after its length.
  var bytes: [UInt8] {
    var bytes = Array(language.tag.utf8)
    bytes.append(UInt8(look.textSize.rawValue) | (look.highContrast ? Self.contrastBit : 0))
    bytes += look.beside.map { Array($0.tag.utf8) } ?? [0, 0]
    bytes.append(UInt8(prints))
    for places in [stack, left] {
      bytes.append(UInt8(places.count))
      for place in places {
        let code = Array(place.code.utf8)
        bytes += [
          UInt8(truncatingIfNeeded: code.count >> 8), UInt8(truncatingIfNeeded: code.count),
        ]
        bytes += code
      }
    }
    return bytes
  }

  /// Reads ``bytes``; nothing when they are anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    guard let language = reader.take(2).flatMap(Language.init(tag:)),
      let look = reader.take(1)?.first, let beside = reader.take(2),
      let prints = reader.take(1)?.first,
      let size = Look.TextSize(rawValue: Int(look & ~Self.contrastBit)),
      let stack = Self.places(&reader, atMost: Self.deepestStack),
      let left = Self.places(&reader, atMost: Self.mostLeft), reader.isAtEnd
    else { return nil }
    self.init(language: language, look: Look(), prints: Int(prints), stack: stack, left: left)
    self.look.textSize = size
    self.look.highContrast = look & Self.contrastBit != 0
    self.look.beside = Language(tag: beside)
  }

  private static func places(_ reader: inout ByteReader, atMost limit: Int) -> [SavedPlace]? {
    guard let count = reader.take(1)?.first, count <= limit else { return nil }
    var places: [SavedPlace] = []
    for _ in 0..<count {
      guard let length = reader.take(2)?.reduce(0, { $0 << 8 | Int($1) }),
        let code = reader.take(length),
        let place = try? SavedPlace(code: String(decoding: code, as: UTF8.self))
      else { return nil }
      places.append(place)
    }
    return places
  }

  private static let contrastBit: UInt8 = 0b100
}

extension Language {
  fileprivate init?(tag: ArraySlice<UInt8>) {
    self.init(tag: String(decoding: tag, as: UTF8.self))
  }
}
