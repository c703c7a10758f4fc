import PaperRenderer
import Presentation

extension PaperRenderer {
  /// Draws a sheet on the day of the samples.
  func sample(_ sheet: Sheet, _ format: PaperFormat = PaperFormat()) throws -> RenderedSheet {
    guard let day = SampleSheet.day else { preconditionFailure("24 November 2026 is a day") }
    return try render(sheet, format: format, day: day)
  }
}

extension RenderedSheet {
  /// Every element with the index of its page.
  var elements: [(page: Int, element: RenderedElement)] {
    pages.enumerated().flatMap { page in page.element.elements.map { (page.offset, $0) } }
  }

  /// Texts in reading order with their page, without the controls of direction.
  var texts: [(page: Int, text: String, area: Area)] {
    elements.compactMap { page, element in
      guard case .text(let text, _, _) = element.kind else { return nil }
      let plain = text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }
      return (page, String(String.UnicodeScalarView(plain)), element.area)
    }
  }

  func areas(of kind: RenderedElement.Kind) -> [Area] {
    elements.filter { $0.element.kind == kind }.map(\.element.area)
  }
}

/// Points in so many millimetres.
func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
