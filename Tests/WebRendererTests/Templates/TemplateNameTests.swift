import Localization
import Testing
import WebRenderer

@Suite("Names in templates")
struct TemplateNameTests {
  @Test("every name in every template is in its view model, and its words are escaped by type")
  func names() throws {
    let shipped = try ShippedPages.read()
    let samples = SamplePages(text: "été")
    var check = NameCheck(WebRenderer.templates)
    for context in samples.contexts {
      for (_, page) in samples.all(shipped.presenter(.arabic)) {
        for (template, view) in shipped.renderer.viewModels(of: page, in: context) {
          check.draw(template, with: view)
        }
      }
    }
    #expect(check.problems.sorted() == [])
    #expect(check.neverDrawn == [])
  }

  @Test("a misspelt name, a name without dot and words that are not escaped are found")
  func findsMistakes() {
    struct View {
      let name = "words"
    }
    var check = NameCheck(["a": "{{{.nmae}}}{{#name}}{{/name}}{{{.name}}}{{>b}}"])
    check.draw("a", with: View())
    #expect(
      check.problems.sorted() == [
        "a: .name is not escaped but String", "a: View has no nmae",
        "a: name does not begin with a dot",
        "there is no template b",
      ])
    #expect(check.neverDrawn == ["a:0 .nmae", "a:11 name"])
  }
}
