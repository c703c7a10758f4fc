import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationWorkbench

struct RecordingTests {
  @Test("What nobody hears gives the same recording; another word gives another.")
  func keys() {
    func key(_ text: String, _ language: Language = .ukrainian) -> RecordingKey {
      RecordingKey(reading: text, in: language)
    }
    #expect(key("Ваша **картка** п'ять") == key("ваша  картка п’ять"))
    #expect(key("[[card|картка]]") == key("картка"))
    #expect(key("картка") != key("картки"))
    #expect(key("card", .english) != key("card", .ukrainian))
    #expect(key("a").description.count == 32)
  }

  private let webm: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 1, 2, 3]

  @Test("A recording is kept, heard and deleted; another kind replaces it.")
  func keeping() throws {
    let files = MemoryFiles()
    let store = RecordingStore(files: files)
    let key = RecordingKey(reading: "картка", in: .ukrainian)
    try store.keep(webm, contentType: "audio/webm", key, in: .ukrainian)
    #expect(files.paths == ["Translations/uk/audio/\(key).webm"])
    try store.keep(Array("OggS...".utf8), contentType: "audio/ogg", key, in: .ukrainian)
    #expect(files.paths == ["Translations/uk/audio/\(key).ogg"])
    #expect(store.recording(key, in: .ukrainian)?.format == .ogg)
    #expect(store.recording(key, in: .arabic) == nil)
    try store.delete(key, in: .ukrainian)
    #expect(files.paths == [])
  }

  @Test(
    "What is no sound of a kind we keep is refused, whatever it calls itself.",
    arguments: [
      ("audio/webm", Array("<html>".utf8)), ("audio/wav", Array("RIFFxxxxAVI ".utf8)),
      ("text/html", [0x1A, 0x45, 0xDF, 0xA3]), ("audio/mpeg", Array("ID3".utf8)),
    ])
  func formats(type: String, bytes: [UInt8]) {
    let files = MemoryFiles()
    let key = RecordingKey(reading: "картка", in: .ukrainian)
    #expect(throws: RecordingStore.Refusal.unknownFormat) {
      try RecordingStore(files: files).keep(bytes, contentType: type, key, in: .ukrainian)
    }
    #expect(files.acts == [])
  }

  @Test("Two megabytes are kept, and one byte more is refused.")
  func size() throws {
    let store = RecordingStore(files: MemoryFiles())
    let key = RecordingKey(reading: "картка", in: .ukrainian)
    let full = webm + Array(repeating: 0, count: 2 * 1024 * 1024 - webm.count)
    try store.keep(full, contentType: "audio/webm", key, in: .ukrainian)
    #expect(throws: RecordingStore.Refusal.tooLarge) {
      try store.keep(full + [0], contentType: "audio/webm", key, in: .ukrainian)
    }
  }

  @Test("The list tells what is recorded, what is silent, and what reads old words.")
  func list() throws {
    let entries = SmallCatalogue.shelf.entries
    let current = RecordingKey(reading: "Прийдіть до комуни.", in: .ukrainian)
    let old = RecordingKey(reading: "Прийдіть до мерії.", in: .ukrainian)
    let list = RecordingList(
      of: entries, names: ["\(current).webm", "\(old).ogg", "README", "x.webm"],
      language: .ukrainian)
    #expect(list.recorded.map(\.key.source) == [SmallCatalogue.plain])
    #expect(list.stale == ["\(old).ogg"])
    #expect(!list.silent.contains { $0.key.source == SmallCatalogue.plain })
  }
}
