import TestSupport
import Testing
import ZipArchive

@Suite("Zip archives")
struct ZipArchiveTests {
  static let entries = [
    ZipEntry("GUIDE.txt", Array("Bonjour\n".utf8)),
    ZipEntry("po/shared.po", Array(String(repeating: "msgid \"é\"\n", count: 500).utf8)),
    ZipEntry("screens/vide.txt", []),
  ]

  @Test("what was written is read again, and writing twice gives the same bytes")
  func roundTrip() throws {
    let archive = try ZipWriter.archive(of: Self.entries, secondsSince1970: 1_764_000_000)
    #expect(ZipReader.isZip(archive))
    #expect(try ZipReader.entries(of: archive) == Self.entries)
    #expect(try ZipWriter.archive(of: Self.entries, secondsSince1970: 1_764_000_000) == archive)
  }

  @Test("Python's zipfile finds the archive whole")
  func python() throws {
    let archive = try ZipWriter.archive(of: Self.entries, secondsSince1970: 1_764_000_000)
    let run = try JudgeTool("python3").run(
      [
        "-c",
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())",
      ],
      input: archive, named: "kit.zip")
    #expect(run.text == "None ['GUIDE.txt', 'po/shared.po', 'screens/vide.txt']\n", "\(run.errors)")
  }

  @Test("bytes that are no archive, and archives cut short, are refused")
  func damaged() throws {
    let archive = try ZipWriter.archive(of: Self.entries, secondsSince1970: 0)
    for bytes in [[], Array("PK hello".utf8), Array("hello".utf8), Array(archive.prefix(100))] {
      #expect(throws: ZipFault.self) { try ZipReader.entries(of: bytes) }
    }
  }

  @Test("too many files, and more bytes than a kit has, are refused")
  func limits() throws {
    let many = (0..<30).map { ZipEntry("\($0).txt", [0x61]) }
    var limits = ZipLimits()
    limits.entries = 20
    #expect(throws: ZipFault.tooManyEntries(limit: 20)) {
      try ZipReader.entries(
        of: try ZipWriter.archive(of: many, secondsSince1970: 0), limits: limits)
    }
    // Three megabytes of zeros shrink to three kilobytes.
    let bomb = try ZipWriter.archive(
      of: [ZipEntry("bomb.po", [UInt8](repeating: 0, count: 3 << 20))], secondsSince1970: 0)
    #expect(bomb.count < 8192)
    #expect(throws: ZipFault.tooLarge(limit: 1 << 20)) { try ZipReader.entries(of: bomb) }
  }
}
