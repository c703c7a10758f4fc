import Foundation
import Testing
import TranslationWorkbench

struct DiskFilesTests {
  private func inFolder(_ test: (DiskFiles, URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(DiskFiles(root: folder.path(percentEncoded: false)), folder)
  }

  @Test("A file is replaced whole, and nothing else is left in the folder.")
  func replacing() throws {
    try inFolder { files, folder in
      try files.replace("a/b.po", with: Array("old".utf8))
      try files.replace("a/b.po", with: Array("new".utf8))
      #expect(try files.bytes(of: "a/b.po") == Array("new".utf8))
      #expect(try files.names(in: "a") == ["b.po"])
      #expect(try files.names(in: "nowhere") == [])
      #expect(try files.bytes(of: "nowhere") == nil)
    }
  }

  @Test("A private file can be read by its owner alone.")
  func privacy() throws {
    try inFolder { files, folder in
      try files.replace("users", with: Array("secret".utf8), isPrivate: true)
      let path = folder.appending(path: "users").path(percentEncoded: false)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("What a crash left behind is written over, and a link in its place is not followed.")
  func leftovers() throws {
    try inFolder { files, folder in
      try Data("half".utf8).write(to: folder.appending(path: "b.po.new"))
      try files.replace("b.po", with: Array("whole".utf8))
      #expect(try files.bytes(of: "b.po") == Array("whole".utf8))
      let other = folder.appending(path: "other")
      try Data("untouched".utf8).write(to: other)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "b.po.new"), withDestinationURL: other)
      try files.replace("b.po", with: Array("again".utf8))
      #expect(try Data(contentsOf: other) == Data("untouched".utf8))
      #expect(try files.bytes(of: "b.po") == Array("again".utf8))
    }
  }

  @Test("A folder in the place of the file is a failure with a reason.")
  func refusal() throws {
    try inFolder { files, folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "b.po/inside"), withIntermediateDirectories: true)
      #expect(throws: FileFailure.self) { try files.replace("b.po", with: [1]) }
      #expect(try files.names(in: "").filter { $0.hasSuffix(".new") } == [])
    }
  }
}
