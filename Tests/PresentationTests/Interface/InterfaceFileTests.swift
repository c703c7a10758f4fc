import Localization
import Presentation
import ProcedureEngine
import Testing

struct InterfaceFileTests {
  @Test("The interface file has exactly the keys the program knows")
  func keys() {
    let known = InterfaceKey.allCases.map(\.rawValue)
    #expect(InterfaceFile.texts.keys.sorted() == known.sorted())
  }

  @Test("A text has the places for values that the program fills", arguments: InterfaceKey.allCases)
  func places(key: InterfaceKey) throws {
    switch try #require(InterfaceFile.texts[key.rawValue]) {
    case .message(let text):
      #expect(!key.isCounted)
      #expect(Set(text.pattern.values) == key.parameters)
    case .counted(let text):
      #expect(key.isCounted)
      for form in [text.one, text.other] {
        #expect(Set(form.values).subtracting(["count"]) == key.parameters)
      }
    }
  }

  @Test("A text is short, has no brackets and its typewriter signs are French ones")
  func plainWords() throws {
    for (key, text) in InterfaceFile.texts {
      let words = text.french
      #expect(words.split(separator: " ").count <= 20, "\(key)")
      #expect(!words.contains { "()[];'\"/…".contains($0) }, "\(key)")
      #expect(!words.isEmpty, "\(key)")
    }
  }

  @Test("A library without a word of the interface says which one it lacks")
  func incomplete() {
    var texts = InterfaceFile.texts
    texts["quit"] = nil
    texts["window-open"] = texts["window-last-day"]
    #expect(throws: IncompleteInterface(lacking: [.quit, .windowOpen])) {
      try Interface(of: .with(texts))
    }
  }
}

extension InterfaceText {
  fileprivate var french: String {
    switch self {
    case .message(let text): text.pattern.source
    case .counted(let text): text.other.source
    }
  }
}

extension Library {
  fileprivate static func with(_ interface: [String: InterfaceText]) -> Library {
    Library(
      procedures: [], terms: [:], organisation: Library.sample.organisation, interface: interface)
  }
}
