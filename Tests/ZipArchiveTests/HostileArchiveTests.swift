import TestSupport
import Testing
import ZipArchive

@Suite("Hostile zip archives, made by Python's zipfile")
struct HostileArchiveTests {
  /// An archive that a few lines of Python write to `z`.
  private func archive(_ lines: String) throws -> [UInt8] {
    let script = """
      import io, sys, zipfile, stat
      out = io.BytesIO()
      with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
          z.writestr("po/shared.po", "msgid")
      \(lines.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
      sys.stdout.write(out.getvalue().hex())
      """
    let run = try JudgeTool("python3").run(
      ["-W", "ignore", "-c", script], input: [], named: "none")
    try #require(run.status == 0, "\(run.errors)")
    let digits = Array(run.text.utf8)
    return stride(from: 0, to: digits.count, by: 2).compactMap { index in
      UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
    }
  }

  @Test(
    "a path that leads out of the folder is refused",
    arguments: ["../evil.po", "po/../../evil.po", "/etc/evil.po", "..\\evil.po", "C:/evil.po"])
  func leadsOut(path: String) throws {
    let archive = try archive("z.writestr(\(path.debugDescription), 'x')")
    // What Windows separates by backslashes is read with slashes.
    let read = path == "..\\evil.po" ? "../evil.po" : path
    #expect(throws: ZipFault.leadsOut(path: read)) { try ZipReader.entries(of: archive) }
  }

  @Test("a symbolic link is refused")
  func link() throws {
    let archive = try archive(
      """
      info = zipfile.ZipInfo("po/link.po")
      info.create_system = 3
      info.external_attr = (stat.S_IFLNK | 0o777) << 16
      z.writestr(info, "/etc/passwd")
      """)
    #expect(throws: ZipFault.notAFile(path: "po/link.po")) { try ZipReader.entries(of: archive) }
  }

  @Test("a file that stands twice is refused")
  func twice() throws {
    let archive = try archive("z.writestr('po/shared.po', 'other')")
    #expect(throws: ZipFault.twice(path: "po/shared.po")) { try ZipReader.entries(of: archive) }
  }

  @Test("an archive inside the archive stays closed")
  func nested() throws {
    let archive = try archive("z.writestr('inner.zip', out.getvalue())")
    let entries = try ZipReader.entries(of: archive)
    #expect(entries.map(\.path) == ["po/shared.po", "inner.zip"])
  }
}
