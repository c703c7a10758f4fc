/// The character at an offset and its length in bytes, or nil for bytes that are not UTF-8.
///
/// Over-long forms, surrogates and values above U+10FFFF are not UTF-8. Unicode table 3-7
func decodeScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: Unicode.Scalar, length: Int)? {
  let lead = bytes[index]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let length: Int
  let lowest: UInt32
  switch lead {
  case 0xC2...0xDF: (length, lowest) = (2, 0x80)
  case 0xE0...0xEF: (length, lowest) = (3, 0x800)
  case 0xF0...0xF4: (length, lowest) = (4, 0x10000)
  default: return nil
  }
  guard index + length <= bytes.count else { return nil }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for next in bytes[index + 1..<index + length] {
    guard next & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(next & 0x3F)
  }
  guard value >= lowest, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}
