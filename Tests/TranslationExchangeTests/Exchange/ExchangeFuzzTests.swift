import Diagnostics
import Localization
import TestSupport
import Testing
import TranslationExchange
import ZipArchive

@Suite("Damaged files are read or refused, and never end the program")
struct ExchangeFuzzTests {
  /// A file with some bytes changed, taken out, doubled or cut off.
  private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(index..<end)
      case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
      default: bytes.removeSubrange(Int.random(in: index..<bytes.count, using: &generator)...)
      }
    }
    return bytes
  }

  @Test("in every format", arguments: ExchangeFormat.allCases)
  func texts(format: ExchangeFormat) {
    let bytes = Array(TrickyDocument.document.text(as: format).utf8)
    var generator = SeededGenerator(seed: 5)
    var refused = 0
    for _ in 0..<150 {
      let reading = ExchangeReading.read(
        SourceFile(path: "file", bytes: damaged(bytes, &generator)))
      if reading.log.hasErrors { refused += 1 }
      #expect(reading.lines.count <= 4 * TrickyDocument.messages.count)
    }
    #expect(refused > 0, "some damage cannot be overlooked")
  }

  @Test("in a zip")
  func archives() throws {
    let archive = try ZipWriter.archive(
      of: [ZipEntry("po/test.po", Array(TrickyDocument.document.text(as: .po).utf8))],
      secondsSince1970: 0)
    var generator = SeededGenerator(seed: 6)
    var refused = 0
    for _ in 0..<300 {
      do throws(ZipFault) {
        let entries = try ZipReader.entries(of: damaged(archive, &generator))
        #expect(entries.count <= 2)
      } catch {
        refused += 1
        #expect(error.description != "")
      }
    }
    #expect(refused > 0)
  }
}
